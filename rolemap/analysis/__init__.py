"""What is wrong with an organisation: rules that report findings. May import model only."""
