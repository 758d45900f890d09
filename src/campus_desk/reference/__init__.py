"""Facts of the world behind ports: what the rules need to know but may not look up themselves.

Wraps holidays, dateutil (recurrence), dateparser (dates in words), python-stdnum (identifiers and bank accounts),
Babel (numbers, money and dates as a locale writes them) and Fluent (the catalogue of sentences in French, English
and German).
"""
