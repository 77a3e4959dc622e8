"""Amounts and hours as people write them.

Part of the independent model (see model.py).
"""


def amount_text(value, unit):
    return f"{value // 100}.{value % 100:02d}" if unit == "EUR" else f"{value}m"


def hours_text(minutes):
    return f"{minutes // 60}:{minutes % 60:02d}"
