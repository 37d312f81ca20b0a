"""How everything looks: tokens, theme, icons, text and painting; it may import `places` alone."""
