"""The program and the model do not agree.

Part of the independent model (see model.py).
"""


class Difference(Exception):
    """What was got and what was expected, in words."""
