"""Reported problems.

* ``report_dialog`` reports one; to a company it shows its ``own_reports`` as well, and what was answered.
* ``problems_dialog``: reception's list of what waits.
* ``problem_notice`` tells reception what comes in, ``answer_notice`` a company what was settled.
"""
