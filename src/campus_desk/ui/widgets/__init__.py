"""Parts shared by the pages and dialogs; none of them knows a booking or an invoice.

* Forms: ``form`` (the one form builder), ``money_edit``, ``time_edit``, ``search_edit``, ``segmented``.
* Tables: ``record_table_model`` over frozen rows, ``record_table`` to show them; ``current_row`` for whatever list
  has the keyboard.
* Messages: ``band`` under a tool bar, ``toast`` with Undo, ``empty_state``, ``announcement`` for screen readers.
* ``icon_label`` and ``flow_layout``.
"""
