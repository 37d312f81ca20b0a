"""Other programs' canvases, each measured in a process of its own; RoleMap never imports them."""
