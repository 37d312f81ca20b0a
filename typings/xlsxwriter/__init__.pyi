"""What RoleMap uses of XlsxWriter, which brings no types that a strict checker takes."""
