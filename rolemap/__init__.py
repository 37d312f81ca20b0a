"""RoleMap: who owns what in a data or machine-learning team, and what nobody owns."""

__version__ = "0.1.0"
