"""Finance: a month from its drafts to its invoices.

* ``run_page``: the page; ``run_bar`` its tool bar, ``stage_cards`` what stands where, ``run_strip`` the progress.
* ``run_model``: one row per draft or issued document, and its state; ``exception_list`` what to look at first.
* ``run_actions``: issue, stop, try again, credit; ``remedies`` leads to where an exception is mended.
* ``pdf_preview``: the document as it is stored, printed and saved; ``document_reader`` brings it there.
* ``issue_dialog``, ``credit_dialog``, ``seller_dialog``: what is asked before something is issued.
"""
