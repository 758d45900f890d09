# Complaints of the window's own fields.

error-no-time = Enter a time such as 14:30.
error-no-date = Enter a date such as 28/03/2027.
error-no-customer = Choose a customer from the list.
error-no-site = Choose a site, or create one here with “New site…”.
error-no-tariff-target = Choose a kind or a resource from the list.
error-no-kind = Choose a kind; import or create one first if there is none.
error-no-place = Choose the campus, a site or a resource from the list.
