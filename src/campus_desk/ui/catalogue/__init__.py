"""Everything that changes rarely: resources, sites and their hours, customers, tariffs, the seller.

* ``record_page`` and ``record_dialog``: what the pages and editors have in common.
* ``resource_page``, ``customer_page``, ``tariff_page`` with their dialogs; ``site_dialog``, ``closure_dialog``.
* ``import_dialog``: CSV files with a preview; ``calendar_import_dialog``: iCalendar files with a preview.

Nothing is deleted here, it is retired.
"""
