<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Campus Desk</source>
        <translation>About Campus Desk</translation>
    </message>
    <message>
        <source>Books the rooms and equipment of a medical-technology campus and invoices them.</source>
        <translation>Books the rooms and equipment of a medical-technology campus and invoices them.</translation>
    </message>
    <message>
        <source>Version {0} · Qt {1} · Python {2}</source>
        <translation>Version {0} · Qt {1} · Python {2}</translation>
    </message>
    <message>
        <source>MIT licence. Typeface: IBM Plex Sans (OFL 1.1). Icons: Tabler (MIT). Qt is used under the LGPL 3.</source>
        <translation>MIT licence. Typeface: IBM Plex Sans (OFL 1.1). Icons: Tabler (MIT). Qt is used under the LGPL 3.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AccountItem</name>
    <message>
        <source>Signed in: {0}</source>
        <translation>Signed in: {0}</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts and journals</source>
        <translation>Accounts and journals</translation>
    </message>
    <message>
        <source>Proposed as the French plan of accounts is commonly used; your accountant confirms them. What is sealed keeps what it says.</source>
        <translation>Proposed as the French plan of accounts is commonly used; your accountant confirms them. What is sealed keeps what it says.</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Journals</translation>
    </message>
    <message>
        <source>&amp;Sales</source>
        <translation>&amp;Sales</translation>
    </message>
    <message>
        <source>&amp;Bank</source>
        <translation>&amp;Bank</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>Begins in</source>
        <translation>Begins in</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>As proposed</translation>
    </message>
    <message>
        <source>Fill in what the program proposes; nothing is saved yet</source>
        <translation>Fill in what the program proposes; nothing is saved yet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>This could not be saved.</translation>
    </message>
    <message>
        <source>{0}, number</source>
        <translation>{0}, number</translation>
    </message>
    <message>
        <source>{0}, label</source>
        <translation>{0}, label</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Customers</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bank account</translation>
    </message>
    <message>
        <source>Rooms and equipment</source>
        <translation>Rooms and equipment</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Catering</source>
        <translation>Catering</translation>
    </message>
    <message>
        <source>Bare rooms</source>
        <translation>Bare rooms</translation>
    </message>
    <message>
        <source>Services, reverse charge</source>
        <translation>Services, reverse charge</translation>
    </message>
    <message>
        <source>Services outside the EU</source>
        <translation>Services outside the EU</translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation>Allowances</translation>
    </message>
    <message>
        <source>Surcharges</source>
        <translation>Surcharges</translation>
    </message>
    <message>
        <source>VAT at 20 %</source>
        <translation>VAT at 20 %</translation>
    </message>
    <message>
        <source>VAT at 10 %</source>
        <translation>VAT at 10 %</translation>
    </message>
    <message>
        <source>VAT at 5.5 %</source>
        <translation>VAT at 5.5 %</translation>
    </message>
    <message>
        <source>VAT at 2.1 %</source>
        <translation>VAT at 2.1 %</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Booking</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>Invoicing</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Open a campus first</source>
        <translation>Open a campus first</translation>
    </message>
    <message>
        <source>On the planner only</source>
        <translation>On the planner only</translation>
    </message>
    <message>
        <source>Select all bookings shown</source>
        <translation>Select all bookings shown</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>&amp;New campus…</source>
        <translation>&amp;New campus…</translation>
    </message>
    <message>
        <source>&amp;Open campus…</source>
        <translation>&amp;Open campus…</translation>
    </message>
    <message>
        <source>Open the &amp;sample campus</source>
        <translation>Open the &amp;sample campus</translation>
    </message>
    <message>
        <source>&amp;Calendar (.ics)…</source>
        <translation>&amp;Calendar (.ics)…</translation>
    </message>
    <message>
        <source>&amp;Resources (CSV)…</source>
        <translation>&amp;Resources (CSV)…</translation>
    </message>
    <message>
        <source>C&amp;ustomers (CSV)…</source>
        <translation>C&amp;ustomers (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Tariffs (CSV)…</source>
        <translation>&amp;Tariffs (CSV)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>P&amp;rint…</translation>
    </message>
    <message>
        <source>Set-&amp;up sheet…</source>
        <translation>Set-&amp;up sheet…</translation>
    </message>
    <message>
        <source>&amp;Door sign…</source>
        <translation>&amp;Door sign…</translation>
    </message>
    <message>
        <source>C&amp;heck the database…</source>
        <translation>C&amp;heck the database…</translation>
    </message>
    <message>
        <source>&amp;Who invoices…</source>
        <translation>&amp;Who invoices…</translation>
    </message>
    <message>
        <source>Invoicing &amp;settings…</source>
        <translation>Invoicing &amp;settings…</translation>
    </message>
    <message>
        <source>Sen&amp;d documents…</source>
        <translation>Sen&amp;d documents…</translation>
    </message>
    <message>
        <source>&amp;Outbox…</source>
        <translation>&amp;Outbox…</translation>
    </message>
    <message>
        <source>Ta&amp;ke the last mark back</source>
        <translation>Ta&amp;ke the last mark back</translation>
    </message>
    <message>
        <source>Choose an issued document first</source>
        <translation>Choose an issued document first</translation>
    </message>
    <message>
        <source>S&amp;ending settings…</source>
        <translation>S&amp;ending settings…</translation>
    </message>
    <message>
        <source>&amp;Close a month…</source>
        <translation>&amp;Close a month…</translation>
    </message>
    <message>
        <source>Export &amp;FEC…</source>
        <translation>Export &amp;FEC…</translation>
    </message>
    <message>
        <source>Export FEC…</source>
        <translation>Export FEC…</translation>
    </message>
    <message>
        <source>Accoun&amp;ts and journals…</source>
        <translation>Accoun&amp;ts and journals…</translation>
    </message>
    <message>
        <source>Si&amp;gn in as a company…</source>
        <translation>Si&amp;gn in as a company…</translation>
    </message>
    <message>
        <source>&amp;Back to reception</source>
        <translation>&amp;Back to reception</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Import a calendar</translation>
    </message>
    <message>
        <source>Export a calendar</source>
        <translation>Export a calendar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Past&amp;e</source>
        <translation>Past&amp;e</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicate</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Search…</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Command &amp;palette…</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Today</translation>
    </message>
    <message>
        <source>&amp;Previous period</source>
        <translation>&amp;Previous period</translation>
    </message>
    <message>
        <source>&amp;Next period</source>
        <translation>&amp;Next period</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>&amp;Go to date…</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Week</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Month</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>L&amp;ist</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>&amp;Side panel</translation>
    </message>
    <message>
        <source>Next two &amp;hours</source>
        <translation>Next two &amp;hours</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Reload</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Like the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Fold all groups</source>
        <translation>&amp;Fold all groups</translation>
    </message>
    <message>
        <source>&amp;Unfold all groups</source>
        <translation>&amp;Unfold all groups</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>My bookings</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planner</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tariffs</translation>
    </message>
    <message>
        <source>My invoices</source>
        <translation>My invoices</translation>
    </message>
    <message>
        <source>&amp;New booking…</source>
        <translation>&amp;New booking…</translation>
    </message>
    <message>
        <source>&amp;Quick entry</source>
        <translation>&amp;Quick entry</translation>
    </message>
    <message>
        <source>Find a &amp;slot…</source>
        <translation>Find a &amp;slot…</translation>
    </message>
    <message>
        <source>&amp;Edit booking…</source>
        <translation>&amp;Edit booking…</translation>
    </message>
    <message>
        <source>C&amp;onfirm option</source>
        <translation>C&amp;onfirm option</translation>
    </message>
    <message>
        <source>&amp;Cancel booking</source>
        <translation>&amp;Cancel booking</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;History…</translation>
    </message>
    <message>
        <source>Show in the &amp;day</source>
        <translation>Show in the &amp;day</translation>
    </message>
    <message>
        <source>Check &amp;in</source>
        <translation>Check &amp;in</translation>
    </message>
    <message>
        <source>Check in or out</source>
        <translation>Check in or out</translation>
    </message>
    <message>
        <source>Record as &amp;absent</source>
        <translation>Record as &amp;absent</translation>
    </message>
    <message>
        <source>&amp;Put on the waiting list…</source>
        <translation>&amp;Put on the waiting list…</translation>
    </message>
    <message>
        <source>&amp;Waiting list…</source>
        <translation>&amp;Waiting list…</translation>
    </message>
    <message>
        <source>Offer a &amp;free place to whoever waits</source>
        <translation>Offer a &amp;free place to whoever waits</translation>
    </message>
    <message>
        <source>&amp;New resource…</source>
        <translation>&amp;New resource…</translation>
    </message>
    <message>
        <source>&amp;Sites and opening hours…</source>
        <translation>&amp;Sites and opening hours…</translation>
    </message>
    <message>
        <source>&amp;Closures…</source>
        <translation>&amp;Closures…</translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation>&amp;New customer…</translation>
    </message>
    <message>
        <source>New t&amp;ariff…</source>
        <translation>New t&amp;ariff…</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Report a problem…</translation>
    </message>
    <message>
        <source>Reported &amp;problems…</source>
        <translation>Reported &amp;problems…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Open the &amp;log folder</translation>
    </message>
    <message>
        <source>&amp;About Campus Desk</source>
        <translation>&amp;About Campus Desk</translation>
    </message>
</context>
<context>
    <name>AdjustmentDialog</name>
    <message>
        <source>Allowance or surcharge</source>
        <translation>Allowance or surcharge</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Allowance</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Surcharge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;How much</translation>
    </message>
    <message>
        <source>Without VAT.</source>
        <translation>Without VAT.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Stands on the invoice, as you write it.</source>
        <translation>Stands on the invoice, as you write it.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>{0} · withdrawn</source>
        <translation>{0} · withdrawn</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>{0} without VAT now</source>
        <translation>{0} without VAT now</translation>
    </message>
    <message>
        <source>{0} without VAT now, {1} with it</source>
        <translation>{0} without VAT now, {1} with it</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Enter a number.</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Say why in a few words.</translation>
    </message>
    <message>
        <source>A percentage is at most 100; an amount is above 0, with two decimals at most.</source>
        <translation>A percentage is at most 100; an amount is above 0, with two decimals at most.</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message numerus="yes">
        <source>series: %n date(s) booked.</source>
        <translation>
            <numerusform>series: %n date booked.</numerusform>
            <numerusform>series: %n dates booked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>series: %n date(s) cancelled.</source>
        <translation>
            <numerusform>series: %n date cancelled.</numerusform>
            <numerusform>series: %n dates cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>series: %n date(s) changed.</source>
        <translation>
            <numerusform>series: %n date changed.</numerusform>
            <numerusform>series: %n dates changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) moved.</source>
        <translation>
            <numerusform>%n booking moved.</numerusform>
            <numerusform>%n bookings moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) copied.</source>
        <translation>
            <numerusform>%n booking copied.</numerusform>
            <numerusform>%n bookings copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) confirmed.</source>
        <translation>
            <numerusform>%n option confirmed.</numerusform>
            <numerusform>%n options confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) cancelled.</source>
        <translation>
            <numerusform>%n booking cancelled.</numerusform>
            <numerusform>%n bookings cancelled.</numerusform>
        </translation>
    </message>
    <message>
        <source>present since {0}, {1}.</source>
        <translation>present since {0}, {1}.</translation>
    </message>
    <message>
        <source>Badge {0}.</source>
        <translation>Badge {0}.</translation>
    </message>
    <message>
        <source>left at {0}: {1} is free from {2}.</source>
        <translation>left at {0}: {1} is free from {2}.</translation>
    </message>
    <message>
        <source>left at {0}, {1}.</source>
        <translation>left at {0}, {1}.</translation>
    </message>
    <message>
        <source>absent: {0} is free until {1}.</source>
        <translation>absent: {0} is free until {1}.</translation>
    </message>
    <message>
        <source>offered until {0}: {1}, {2}.</source>
        <translation>offered until {0}: {1}, {2}.</translation>
    </message>
    <message>
        <source>off the waiting list.</source>
        <translation>off the waiting list.</translation>
    </message>
    <message>
        <source>on the waiting list: {0}.</source>
        <translation>on the waiting list: {0}.</translation>
    </message>
    <message>
        <source>option until {0}: {1}.</source>
        <translation>option until {0}: {1}.</translation>
    </message>
    <message>
        <source>booked: {0}.</source>
        <translation>booked: {0}.</translation>
    </message>
    <message>
        <source>cancelled: {0} is free again.</source>
        <translation>cancelled: {0} is free again.</translation>
    </message>
    <message>
        <source>reinstated: {0}.</source>
        <translation>reinstated: {0}.</translation>
    </message>
    <message>
        <source>confirmed: {0}.</source>
        <translation>confirmed: {0}.</translation>
    </message>
    <message>
        <source>moved from {0} to {1}.</source>
        <translation>moved from {0} to {1}.</translation>
    </message>
    <message>
        <source>moved to {0}, {1}.</source>
        <translation>moved to {0}, {1}.</translation>
    </message>
    <message>
        <source>moved from {0} to {1}, {2}.</source>
        <translation>moved from {0} to {1}, {2}.</translation>
    </message>
    <message>
        <source>now {0} instead of {1}, {2}.</source>
        <translation>now {0} instead of {1}, {2}.</translation>
    </message>
    <message>
        <source>changed: {0}, {1}.</source>
        <translation>changed: {0}, {1}.</translation>
    </message>
    <message>
        <source>reported; reception will look at it.</source>
        <translation>reported; reception will look at it.</translation>
    </message>
    <message>
        <source>the report was taken back.</source>
        <translation>the report was taken back.</translation>
    </message>
    <message>
        <source>the problem is dealt with.</source>
        <translation>the problem is dealt with.</translation>
    </message>
    <message>
        <source>the report is open again.</source>
        <translation>the report is open again.</translation>
    </message>
    <message numerus="yes">
        <source>Only these dates; %n series stay(s) unchanged.</source>
        <translation>
            <numerusform>Only these dates; %n series stays unchanged.</numerusform>
            <numerusform>Only these dates; %n series stay unchanged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, but %n document(s) had left already</source>
        <translation>
            <numerusform>, but %n document had left already</numerusform>
            <numerusform>, but %n documents had left already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Everything that was saved is safe.</source>
        <translation>Everything that was saved is safe.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>&amp;Undo: {0}</source>
        <translation>&amp;Undo: {0}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo: {0}</source>
        <translation>&amp;Redo: {0}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <source>Redone: {0}</source>
        <translation>Redone: {0}</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Undone: {0}</translation>
    </message>
    <message>
        <source>This can no longer be undone: {0}</source>
        <translation>This can no longer be undone: {0}</translation>
    </message>
    <message>
        <source>This could not be undone now: {0}</source>
        <translation>This could not be undone now: {0}</translation>
    </message>
</context>
<context>
    <name>AnswerNotice</name>
    <message>
        <source>Reception has settled what you reported: {0}. “{1}”</source>
        <translation>Reception has settled what you reported: {0}. “{1}”</translation>
    </message>
    <message>
        <source>Reception has settled what you reported: {0}.</source>
        <translation>Reception has settled what you reported: {0}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>A breakdown, something missing, a doubt</source>
        <translation>A breakdown, something missing, a doubt</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) open</source>
        <translation>
            <numerusform>%n report open</numerusform>
            <numerusform>%n reports open</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} settled on {1}</source>
        <translation>{0} settled on {1}</translation>
    </message>
</context>
<context>
    <name>AsideLine</name>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n set aside</numerusform>
            <numerusform>%n set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>“{0}” can mean:</source>
        <translation>“{0}” can mean:</translation>
    </message>
    <message>
        <source>“{0}” was not understood.</source>
        <translation>“{0}” was not understood.</translation>
    </message>
    <message>
        <source>“{0}” was not understood. Perhaps:</source>
        <translation>“{0}” was not understood. Perhaps:</translation>
    </message>
</context>
<context>
    <name>AttentiveSurface</name>
    <message>
        <source>Planner</source>
        <translation>Planner</translation>
    </message>
</context>
<context>
    <name>BadgeField</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Badge for {0}</source>
        <translation>Badge for {0}</translation>
    </message>
    <message>
        <source>Enter checks in, Escape gives up</source>
        <translation>Enter checks in, Escape gives up</translation>
    </message>
    <message>
        <source>&amp;Badge</source>
        <translation>&amp;Badge</translation>
    </message>
    <message>
        <source>Enter: present</source>
        <translation>Enter: present</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>BookingClipboard</name>
    <message numerus="yes">
        <source>%n booking(s) on the clipboard</source>
        <translation>
            <numerusform>%n booking on the clipboard</numerusform>
            <numerusform>%n bookings on the clipboard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) cut</source>
        <translation>
            <numerusform>%n booking cut</numerusform>
            <numerusform>%n bookings cut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingDialog</name>
    <message>
        <source>Edit booking — no. {0}</source>
        <translation>Edit booking — no. {0}</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>New booking</translation>
    </message>
    <message>
        <source>What is booked then could not be read.</source>
        <translation>What is booked then could not be read.</translation>
    </message>
    <message>
        <source>The booking was not saved.</source>
        <translation>The booking was not saved.</translation>
    </message>
    <message>
        <source>A reason is asked for</source>
        <translation>A reason is asked for</translation>
    </message>
    <message>
        <source>A rule is against it</source>
        <translation>A rule is against it</translation>
    </message>
    <message>
        <source>On invoice {0}: customer, resources, time, head count and state stay.</source>
        <translation>On invoice {0}: customer, resources, time, head count and state stay.</translation>
    </message>
    <message>
        <source>Only a credit note frees them. Everything else can be changed.</source>
        <translation>Only a credit note frees them. Everything else can be changed.</translation>
    </message>
    <message>
        <source>&amp;Waiting list…</source>
        <translation>&amp;Waiting list…</translation>
    </message>
    <message>
        <source>The time is taken: put them on the waiting list</source>
        <translation>The time is taken: put them on the waiting list</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>H&amp;istory</translation>
    </message>
    <message>
        <source>Cancel the &amp;booking</source>
        <translation>Cancel the &amp;booking</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save  {0}</source>
        <translation>Save  {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>BookingFlow</name>
    <message>
        <source>The booking stays as it was.</source>
        <translation>The booking stays as it was.</translation>
    </message>
</context>
<context>
    <name>BookingForm</name>
    <message>
        <source>Search a customer</source>
        <translation>Search a customer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Purchase order</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>Order no.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>New customer…</translation>
    </message>
    <message>
        <source>New resource…</source>
        <translation>New resource…</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Customer</translation>
    </message>
    <message>
        <source>&amp;Order no.</source>
        <translation>&amp;Order no.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>&amp;Resources</source>
        <translation>&amp;Resources</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;When</translation>
    </message>
    <message>
        <source>The booking between its neighbours</source>
        <translation>The booking between its neighbours</translation>
    </message>
    <message>
        <source>&amp;Head count</source>
        <translation>&amp;Head count</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>C&amp;ontact</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Project</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Rec&amp;urrence</source>
        <translation>Rec&amp;urrence</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>E&amp;xpires</translation>
    </message>
</context>
<context>
    <name>BookingList</name>
    <message>
        <source>Bookings</source>
        <translation>Bookings</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booking(s)</source>
        <translation>
            <numerusform>%Ln booking</numerusform>
            <numerusform>%Ln bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filters hide all %Ln booking(s).</source>
        <translation>
            <numerusform>The filters hide %Ln booking.</numerusform>
            <numerusform>The filters hide all %Ln bookings.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is booked in this period.</source>
        <translation>Nothing is booked in this period.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Period of the list</source>
        <translation>Period of the list</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>CalendarExportDialog</name>
    <message>
        <source>Export a calendar</source>
        <translation>Export a calendar</translation>
    </message>
    <message>
        <source>all resources</source>
        <translation>all resources</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>all customers</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to, inclusive</source>
        <translation>to, inclusive</translation>
    </message>
    <message>
        <source>&amp;Resource</source>
        <translation>&amp;Resource</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Customer</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;First day</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Last day</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
</context>
<context>
    <name>CalendarImportDialog</name>
    <message>
        <source>Import a calendar: {0}</source>
        <translation>Import a calendar: {0}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Events of the file</source>
        <translation>Events of the file</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>refuse them</source>
        <translation>refuse them</translation>
    </message>
    <message>
        <source>create them as: {0}</source>
        <translation>create them as: {0}</translation>
    </message>
    <message>
        <source>Events that name no c&amp;ustomer:</source>
        <translation>Events that name no c&amp;ustomer:</translation>
    </message>
    <message>
        <source>Unknown &amp;places:</source>
        <translation>Unknown &amp;places:</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>The file is being read</translation>
    </message>
    <message>
        <source>New resources: {0}</source>
        <translation>New resources: {0}</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Nothing would change</translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>%n created</numerusform>
            <numerusform>%n created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importing…</translation>
    </message>
    <message>
        <source>{0} has been imported.</source>
        <translation>{0} has been imported.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>The file was not imported.</source>
        <translation>The file was not imported.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
</context>
<context>
    <name>ChainWatch</name>
    <message>
        <source>Verifying the chain of documents…</source>
        <translation>Verifying the chain of documents…</translation>
    </message>
    <message>
        <source>Chain of documents broken at {0}</source>
        <translation>Chain of documents broken at {0}</translation>
    </message>
    <message>
        <source>Check what holds and what does not</source>
        <translation>Check what holds and what does not</translation>
    </message>
    <message>
        <source>Chain of documents verified up to {0}</source>
        <translation>Chain of documents verified up to {0}</translation>
    </message>
    <message>
        <source>Each document, its PDF and its XML are as issued. Check everything…</source>
        <translation>Each document, its PDF and its XML are as issued. Check everything…</translation>
    </message>
    <message>
        <source>Chain of documents not verified</source>
        <translation>Chain of documents not verified</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check the database</source>
        <translation>Check the database</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) do not hold</source>
        <translation>
            <numerusform>%n thing does not hold</numerusform>
            <numerusform>%n things do not hold</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything holds</source>
        <translation>Everything holds</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {0} out</source>
        <translation>Take {0} out</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Monthly closing</source>
        <translation>Monthly closing</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Close the month</translation>
    </message>
    <message>
        <source>Nothing has been issued yet: there is no month to close.</source>
        <translation>Nothing has been issued yet: there is no month to close.</translation>
    </message>
    <message>
        <source>The closings could not be read.</source>
        <translation>The closings could not be read.</translation>
    </message>
    <message>
        <source>This month is closed</source>
        <translation>This month is closed</translation>
    </message>
    <message>
        <source>Choose a month first</source>
        <translation>Choose a month first</translation>
    </message>
    <message>
        <source>This month is not over</source>
        <translation>This month is not over</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>Close {0}</translation>
    </message>
    <message>
        <source>Closing {0}</source>
        <translation>Closing {0}</translation>
    </message>
    <message>
        <source>closed on {0} by {1}</source>
        <translation>closed on {0} by {1}</translation>
    </message>
    <message>
        <source>Print the sheet or save it, and keep it outside the computer.</source>
        <translation>Print the sheet or save it, and keep it outside the computer.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>in turn</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>not over</translation>
    </message>
    <message>
        <source>{0} is closed.</source>
        <translation>{0} is closed.</translation>
    </message>
</context>
<context>
    <name>ClosingPane</name>
    <message>
        <source>What was issued in the month</source>
        <translation>What was issued in the month</translation>
    </message>
    <message>
        <source>This month is not over: it can be closed from the first day of the next one.</source>
        <translation>This month is not over: it can be closed from the first day of the next one.</translation>
    </message>
    <message>
        <source>SHA-256 of link {0} of the chain</source>
        <translation>SHA-256 of link {0} of the chain</translation>
    </message>
    <message>
        <source>Closing ties down everything issued up to the end of {0}: the sums and this hash are printed on a sheet. From then on nothing dated in that month or before can be issued any more, and a closing is not undone. Keep the sheet outside the computer: it proves later that nothing was changed.</source>
        <translation>Closing ties down everything issued up to the end of {0}: the sums and this hash are printed on a sheet. From then on nothing dated in that month or before can be issued any more, and a closing is not undone. Keep the sheet outside the computer: it proves later that nothing was changed.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Credit notes</translation>
    </message>
    <message>
        <source>Less credit</source>
        <translation>Less credit</translation>
    </message>
</context>
<context>
    <name>ClosuresDialog</name>
    <message>
        <source>Closures</source>
        <translation>Closures</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>&amp;New closure…</source>
        <translation>&amp;New closure…</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Open again</translation>
    </message>
    <message>
        <source>Show &amp;past closures</source>
        <translation>Show &amp;past closures</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>There is no closure in the list</source>
        <translation>There is no closure in the list</translation>
    </message>
    <message>
        <source>The whole campus</source>
        <translation>The whole campus</translation>
    </message>
</context>
<context>
    <name>ColourLegend</name>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Show all hidden bookings</source>
        <translation>Show all hidden bookings</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) hidden</source>
        <translation>
            <numerusform>%n booking hidden</numerusform>
            <numerusform>%n bookings hidden</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters stand for groups of customers</source>
        <translation>Letters stand for groups of customers</translation>
    </message>
    <message>
        <source>colour: customer</source>
        <translation>colour: customer</translation>
    </message>
    <message>
        <source>colour: kind</source>
        <translation>colour: kind</translation>
    </message>
    <message>
        <source>colour: state</source>
        <translation>colour: state</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>&amp;Letters of groups</source>
        <translation>&amp;Letters of groups</translation>
    </message>
    <message>
        <source>What colours say</source>
        <translation>What colours say</translation>
    </message>
    <message>
        <source>Show bookings: {0}</source>
        <translation>Show bookings: {0}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>Action, customer, resource, booking, invoice…</source>
        <translation>Action, customer, resource, booking, invoice…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nothing is called that.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Bookings</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>Explanation of the lines</source>
        <translation>Explanation of the lines</translation>
    </message>
    <message>
        <source>Save the XML…</source>
        <translation>Save the XML…</translation>
    </message>
    <message>
        <source>The XML of {0} was saved as {1}.</source>
        <translation>The XML of {0} was saved as {1}.</translation>
    </message>
    <message>
        <source>Choose an issued document first</source>
        <translation>Choose an issued document first</translation>
    </message>
    <message>
        <source>{0} – explanation</source>
        <translation>{0} – explanation</translation>
    </message>
    <message>
        <source>Save the XML of {0}</source>
        <translation>Save the XML of {0}</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Why did this change?</source>
        <translation>Why did this change?</translation>
    </message>
    <message>
        <source>{0}: {1} · {2}: {3} · difference {4}</source>
        <translation>{0}: {1} · {2}: {3} · difference {4}</translation>
    </message>
    <message>
        <source>What was used</source>
        <translation>What was used</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>approve</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Approve this draft</source>
        <translation>Approve this draft</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Bookings</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Net before</source>
        <translation>Net before</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Allowances and surcharges</source>
        <translation>Allowances and surcharges</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Somebody else changed this booking</source>
        <translation>Somebody else changed this booking</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed %n booking(s)</source>
        <translation>
            <numerusform>Somebody else changed %n booking</numerusform>
            <numerusform>Somebody else changed %n bookings</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the fields</source>
        <translation>Back to the fields</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Take &amp;theirs</translation>
    </message>
    <message>
        <source>&amp;Apply mine on top</source>
        <translation>&amp;Apply mine on top</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Yours</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>Yours on top of theirs</source>
        <translation>Yours on top of theirs</translation>
    </message>
    <message>
        <source>{0} (changed)</source>
        <translation>{0} (changed)</translation>
    </message>
    <message>
        <source>{booking}: somebody else changed it since you looked. Nothing has been overwritten.</source>
        <translation>{booking}: somebody else changed it since you looked. Nothing has been overwritten.</translation>
    </message>
    <message>
        <source>{booking}: {person} changed it on {day} at {time}. Nothing has been overwritten.</source>
        <translation>{booking}: {person} changed it on {day} at {time}. Nothing has been overwritten.</translation>
    </message>
    <message>
        <source>{booking}: {person} cancelled it on {day} at {time}. Nothing has been overwritten.</source>
        <translation>{booking}: {person} cancelled it on {day} at {time}. Nothing has been overwritten.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Campus Desk: something went wrong</source>
        <translation>Campus Desk: something went wrong</translation>
    </message>
    <message>
        <source>Something happened that the program did not foresee. Everything that was saved is safe. You can go on working; if it happens again, please send this report.</source>
        <translation>Something happened that the program did not foresee. Everything that was saved is safe. You can go on working; if it happens again, please send this report.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copy report</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>CreditDialog</name>
    <message>
        <source>Credit {0}</source>
        <translation>Credit {0}</translation>
    </message>
    <message>
        <source>The lines are credited under a number of their own. What they billed can then be changed and is invoiced again with the month.</source>
        <translation>The lines are credited under a number of their own. What they billed can then be changed and is invoiced again with the month.</translation>
    </message>
    <message>
        <source>&amp;All lines</source>
        <translation>&amp;All lines</translation>
    </message>
    <message>
        <source>Choose all lines or none</source>
        <translation>Choose all lines or none</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Stands on the credit note.</source>
        <translation>Stands on the credit note.</translation>
    </message>
    <message>
        <source>Issue the credit note</source>
        <translation>Issue the credit note</translation>
    </message>
    <message>
        <source>Nothing was credited.</source>
        <translation>Nothing was credited.</translation>
    </message>
    <message>
        <source>Choose at least one line</source>
        <translation>Choose at least one line</translation>
    </message>
    <message>
        <source>No line is chosen</source>
        <translation>No line is chosen</translation>
    </message>
    <message>
        <source>{0} excl. VAT + {1} VAT = {2} credited</source>
        <translation>{0} excl. VAT + {1} VAT = {2} credited</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Say why in a few words.</translation>
    </message>
</context>
<context>
    <name>CreditLines</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Net amount</translation>
    </message>
    <message>
        <source>Lines to credit</source>
        <translation>Lines to credit</translation>
    </message>
    <message>
        <source>{0} (credited already)</source>
        <translation>{0} (credited already)</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Short, without spaces.</source>
        <translation>Short, without spaces.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Legal form</source>
        <translation>&amp;Legal form</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Private person</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Group</translation>
    </message>
    <message>
        <source>Decides the tariff.</source>
        <translation>Decides the tariff.</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>L&amp;anguage</translation>
    </message>
    <message>
        <source>Of its documents.</source>
        <translation>Of its documents.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>C&amp;ontact</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telephone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Line &amp;1</source>
        <translation>Line &amp;1</translation>
    </message>
    <message>
        <source>Line &amp;2</source>
        <translation>Line &amp;2</translation>
    </message>
    <message>
        <source>Line &amp;3</source>
        <translation>Line &amp;3</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Postcode</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>Cit&amp;y</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>Co&amp;untry</translation>
    </message>
    <message>
        <source>Two letters: FR, DE, CH…</source>
        <translation>Two letters: FR, DE, CH…</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>&amp;SIREN</source>
        <translation>&amp;SIREN</translation>
    </message>
    <message>
        <source>S&amp;IRET</source>
        <translation>S&amp;IRET</translation>
    </message>
    <message>
        <source>&amp;VAT number</source>
        <translation>&amp;VAT number</translation>
    </message>
    <message>
        <source>I&amp;BAN</source>
        <translation>I&amp;BAN</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Public body</translation>
    </message>
    <message>
        <source>Service code</source>
        <translation>Service code</translation>
    </message>
    <message>
        <source>Asked for by public bodies.</source>
        <translation>Asked for by public bodies.</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Purchase order</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Its reference, printed on invoices.</source>
        <translation>Its reference, printed on invoices.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Pay&amp;ment term</source>
        <translation>Pay&amp;ment term</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>&amp;Way</translation>
    </message>
    <message>
        <source>E-mail &amp;for invoices</source>
        <translation>E-mail &amp;for invoices</translation>
    </message>
    <message>
        <source>Several with commas. Empty: the e-mail address above.</source>
        <translation>Several with commas. Empty: the e-mail address above.</translation>
    </message>
    <message>
        <source>Electronic address</source>
        <translation>Electronic address</translation>
    </message>
    <message>
        <source>In the French directory; empty: the SIREN.</source>
        <translation>In the French directory; empty: the SIREN.</translation>
    </message>
    <message>
        <source>Invoices go to another address</source>
        <translation>Invoices go to another address</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Leave all of it empty for the seat.</source>
        <translation>Leave all of it empty for the seat.</translation>
    </message>
    <message>
        <source>Line 1</source>
        <translation>Line 1</translation>
    </message>
    <message>
        <source>Line 2</source>
        <translation>Line 2</translation>
    </message>
    <message>
        <source>Line 3</source>
        <translation>Line 3</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>VAT number</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Retired on</translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message>
        <source>Backups lie in {0}</source>
        <translation>Backups lie in {0}</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Backup failed</translation>
    </message>
    <message>
        <source>The latest backup is of {0}.</source>
        <translation>The latest backup is of {0}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>There is no backup yet.</translation>
    </message>
    <message>
        <source>Today’s backup could not be made.</source>
        <translation>Today’s backup could not be made.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Backup: {0}, verified</source>
        <translation>Backup: {0}, verified</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Pick from a calendar</source>
        <translation>Pick from a calendar</translation>
    </message>
    <message>
        <source>This is no date. Write one like {0}.</source>
        <translation>This is no date. Write one like {0}.</translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message numerus="yes">
        <source>%n document(s) could not be sent.</source>
        <translation>
            <numerusform>%n document could not be sent.</numerusform>
            <numerusform>%n documents could not be sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) may have arrived twice: {0}</source>
        <translation>
            <numerusform>%n document may have arrived twice: {0}</numerusform>
            <numerusform>%n documents may have arrived twice: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>A try before was cut off before the server had answered.</source>
        <translation>A try before was cut off before the server had answered.</translation>
    </message>
</context>
<context>
    <name>DeskApplication</name>
    <message>
        <source>Another window has this campus open, but does not answer.</source>
        <translation>Another window has this campus open, but does not answer.</translation>
    </message>
    <message>
        <source>Setting up the campus…</source>
        <translation>Setting up the campus…</translation>
    </message>
    <message>
        <source>The window’s settings could not be read and start afresh. The old file was kept: {0}</source>
        <translation>The window’s settings could not be read and start afresh. The old file was kept: {0}</translation>
    </message>
    <message>
        <source>New campus</source>
        <translation>New campus</translation>
    </message>
    <message>
        <source>Campus files (*.db)</source>
        <translation>Campus files (*.db)</translation>
    </message>
    <message>
        <source>Open campus</source>
        <translation>Open campus</translation>
    </message>
    <message>
        <source>Campus files (*.db);;All files (*)</source>
        <translation>Campus files (*.db);;All files (*)</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>What you changed is not saved.</source>
        <translation>What you changed is not saved.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Go on editing</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n field to correct</numerusform>
            <numerusform>%n fields to correct</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DeskDialogs</name>
    <message>
        <source>Import a calendar</source>
        <translation>Import a calendar</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Calendars (*.ics);;All files (*)</translation>
    </message>
    <message>
        <source>Export a calendar</source>
        <translation>Export a calendar</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendars (*.ics)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tables (*.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation>Exported to {0}.</translation>
    </message>
</context>
<context>
    <name>DocumentMarks</name>
    <message>
        <source>Choose an issued document first</source>
        <translation>Choose an issued document first</translation>
    </message>
    <message>
        <source>Nothing is left to pay</source>
        <translation>Nothing is left to pay</translation>
    </message>
</context>
<context>
    <name>DocumentPapers</name>
    <message>
        <source>Save as one PDF</source>
        <translation>Save as one PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) saved as {0}.</source>
        <translation>
            <numerusform>%n document saved as {0}.</numerusform>
            <numerusform>%n documents saved as {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The documents could not be saved.</source>
        <translation>The documents could not be saved.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) sent to the printer.</source>
        <translation>
            <numerusform>%n document sent to the printer.</numerusform>
            <numerusform>%n documents sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n page(s) were sent to the printer.</source>
        <translation>
            <numerusform>Stopped: %n page was sent to the printer.</numerusform>
            <numerusform>Stopped: %n pages were sent to the printer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not answer: nothing more was printed.</source>
        <translation>The printer did not answer: nothing more was printed.</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>{0} · issued {1}</source>
        <translation>{0} · issued {1}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>The document of {0} could not be shown.</source>
        <translation>The document of {0} could not be shown.</translation>
    </message>
</context>
<context>
    <name>DraftDecisions</name>
    <message>
        <source>Left out of the month: X takes it in again</source>
        <translation>Left out of the month: X takes it in again</translation>
    </message>
    <message>
        <source>Complete what is missing first</source>
        <translation>Complete what is missing first</translation>
    </message>
    <message>
        <source>A draft without exceptions needs no approval</source>
        <translation>A draft without exceptions needs no approval</translation>
    </message>
    <message>
        <source>Choose a draft first</source>
        <translation>Choose a draft first</translation>
    </message>
</context>
<context>
    <name>DragCard</name>
    <message>
        <source>Nearest</source>
        <translation>Nearest</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copy</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>5 min steps</source>
        <translation>5 min steps</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>cancel</translation>
    </message>
    <message>
        <source>close</source>
        <translation>close</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Being checked …</translation>
    </message>
    <message>
        <source>Waiting list…</source>
        <translation>Waiting list…</translation>
    </message>
</context>
<context>
    <name>ExceptionList</name>
    <message numerus="yes">
        <source>%n block(s) invoices</source>
        <translation>
            <numerusform>%n blocks an invoice</numerusform>
            <numerusform>%n block invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) left out</source>
        <translation>
            <numerusform>%n use left out</numerusform>
            <numerusform>%n uses left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked at</source>
        <translation>
            <numerusform>%n to be looked at</numerusform>
            <numerusform>%n to be looked at</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>To look at first</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>All customers</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>Complete…</translation>
    </message>
    <message>
        <source>New tariff…</source>
        <translation>New tariff…</translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>Booking…</translation>
    </message>
    <message>
        <source>VAT table…</source>
        <translation>VAT table…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Show…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Compare…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export for the accountant</source>
        <translation>Export for the accountant</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>FEC</source>
        <translation>FEC</translation>
    </message>
    <message>
        <source>Journal, CSV</source>
        <translation>Journal, CSV</translation>
    </message>
    <message>
        <source>Journal, Excel</source>
        <translation>Journal, Excel</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choose…</translation>
    </message>
    <message>
        <source>Seal what is open first</source>
        <translation>Seal what is open first</translation>
    </message>
    <message>
        <source>This folder does not exist yet: {0}</source>
        <translation>This folder does not exist yet: {0}</translation>
    </message>
    <message>
        <source>Create the folder and export</source>
        <translation>Create the folder and export</translation>
    </message>
    <message>
        <source>This folder is not there, or takes no file.</source>
        <translation>This folder is not there, or takes no file.</translation>
    </message>
    <message>
        <source>The FEC holds sealed entries only, so all are sealed for good</source>
        <translation>The FEC holds sealed entries only, so all are sealed for good</translation>
    </message>
    <message>
        <source>The seller’s SIREN is missing: the name of the file begins with it.</source>
        <translation>The seller’s SIREN is missing: the name of the file begins with it.</translation>
    </message>
    <message>
        <source>There is nothing to export in this fiscal year.</source>
        <translation>There is nothing to export in this fiscal year.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are sealed.</source>
        <translation>
            <numerusform>%n entry is sealed.</numerusform>
            <numerusform>%n entries are sealed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are open: exporting seals them. They get their numbers and are never changed again; that cannot be revoked.</source>
        <translation>
            <numerusform>%n entry is open: exporting seals it. It gets its number and is never changed again; that cannot be revoked.</numerusform>
            <numerusform>%n entries are open: exporting seals them. They get their numbers and are never changed again; that cannot be revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are open: they stand in the file without a number, and may still change.</source>
        <translation>
            <numerusform>%n entry is open: it stands in the file without a number, and may still change.</numerusform>
            <numerusform>%n entries are open: they stand in the file without a number, and may still change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, in {0}.</source>
        <translation>
            <numerusform>%n entry, in {0}.</numerusform>
            <numerusform>%n entries, in {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed now: entries {0} to {1}.</source>
        <translation>Sealed now: entries {0} to {1}.</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>{0} is written.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>This folder cannot be created here.</source>
        <translation>This folder cannot be created here.</translation>
    </message>
    <message>
        <source>Folder for the accountant’s files</source>
        <translation>Folder for the accountant’s files</translation>
    </message>
    <message>
        <source>Fiscal &amp;year</source>
        <translation>Fiscal &amp;year</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>F&amp;older</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Accounts…</translation>
    </message>
    <message>
        <source>&amp;Who invoices…</source>
        <translation>&amp;Who invoices…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>FeatureBoxes</name>
    <message>
        <source>Something else: its code</source>
        <translation>Something else: its code</translation>
    </message>
    <message>
        <source>Other equipment, by code</source>
        <translation>Other equipment, by code</translation>
    </message>
    <message>
        <source>“{0}” is no code: write letters, digits, _ or -.</source>
        <translation>“{0}” is no code: write letters, digits, _ or -.</translation>
    </message>
</context>
<context>
    <name>FeatureNames</name>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>video conferencing</source>
        <translation>video conferencing</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>screen</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>projector</translation>
    </message>
    <message>
        <source>whiteboard</source>
        <translation>whiteboard</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>microphone</translation>
    </message>
    <message>
        <source>sound system</source>
        <translation>sound system</translation>
    </message>
    <message>
        <source>recording and streaming</source>
        <translation>recording and streaming</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>wireless network</source>
        <translation>wireless network</translation>
    </message>
    <message>
        <source>catering</source>
        <translation>catering</translation>
    </message>
    <message>
        <source>step-free access</source>
        <translation>step-free access</translation>
    </message>
    <message>
        <source>clean air</source>
        <translation>clean air</translation>
    </message>
    <message>
        <source>ionising radiation</source>
        <translation>ionising radiation</translation>
    </message>
    <message>
        <source>training required</source>
        <translation>training required</translation>
    </message>
    <message>
        <source>medical training</source>
        <translation>medical training</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Head count</translation>
    </message>
    <message>
        <source>Project code</source>
        <translation>Project code</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Purchase order</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Setup</translation>
    </message>
    <message>
        <source>Teardown</source>
        <translation>Teardown</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Option expires</source>
        <translation>Option expires</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Changed by itself</source>
        <translation>Changed by itself</translation>
    </message>
    <message>
        <source>Calibration due</source>
        <translation>Calibration due</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation>Belonging</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Retired on</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Address, line 1</source>
        <translation>Address, line 1</translation>
    </message>
    <message>
        <source>Address, line 2</source>
        <translation>Address, line 2</translation>
    </message>
    <message>
        <source>Address, line 3</source>
        <translation>Address, line 3</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Legal form</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>VAT number</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Public body</translation>
    </message>
    <message>
        <source>Service code</source>
        <translation>Service code</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Private person</translation>
    </message>
    <message>
        <source>Invoices are addressed to</source>
        <translation>Invoices are addressed to</translation>
    </message>
    <message>
        <source>Invoices go to, line 1</source>
        <translation>Invoices go to, line 1</translation>
    </message>
    <message>
        <source>Invoices go to, line 2</source>
        <translation>Invoices go to, line 2</translation>
    </message>
    <message>
        <source>Invoices go to, line 3</source>
        <translation>Invoices go to, line 3</translation>
    </message>
    <message>
        <source>Invoices go to, postcode</source>
        <translation>Invoices go to, postcode</translation>
    </message>
    <message>
        <source>Invoices go to, city</source>
        <translation>Invoices go to, city</translation>
    </message>
    <message>
        <source>Invoices go to, country</source>
        <translation>Invoices go to, country</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Electronic address</source>
        <translation>Electronic address</translation>
    </message>
    <message>
        <source>E-mail for invoices</source>
        <translation>E-mail for invoices</translation>
    </message>
    <message>
        <source>Way invoices take</source>
        <translation>Way invoices take</translation>
    </message>
    <message>
        <source>VAT franchise</source>
        <translation>VAT franchise</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Payment term</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>Price per hour</source>
        <translation>Price per hour</translation>
    </message>
    <message>
        <source>Price per half day</source>
        <translation>Price per half day</translation>
    </message>
    <message>
        <source>Price per day</source>
        <translation>Price per day</translation>
    </message>
    <message>
        <source>Flat price</source>
        <translation>Flat price</translation>
    </message>
    <message>
        <source>Price per person</source>
        <translation>Price per person</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Billing increment</source>
        <translation>Billing increment</translation>
    </message>
    <message>
        <source>Off-peak hours</source>
        <translation>Off-peak hours</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Sender’s e-mail</source>
        <translation>Sender’s e-mail</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Answers to</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copy to</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mail server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>User on the mail server</source>
        <translation>User on the mail server</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Subject of the message, French</source>
        <translation>Subject of the message, French</translation>
    </message>
    <message>
        <source>Subject of the message, English</source>
        <translation>Subject of the message, English</translation>
    </message>
    <message>
        <source>Subject of the message, German</source>
        <translation>Subject of the message, German</translation>
    </message>
    <message>
        <source>Text of the message, French</source>
        <translation>Text of the message, French</translation>
    </message>
    <message>
        <source>Text of the message, English</source>
        <translation>Text of the message, English</translation>
    </message>
    <message>
        <source>Text of the message, German</source>
        <translation>Text of the message, German</translation>
    </message>
    <message>
        <source>Folder to print and post</source>
        <translation>Folder to print and post</translation>
    </message>
    <message>
        <source>Folder of the approved platform</source>
        <translation>Folder of the approved platform</translation>
    </message>
    <message>
        <source>Folder for Chorus Pro</source>
        <translation>Folder for Chorus Pro</translation>
    </message>
</context>
<context>
    <name>FilterChoice</name>
    <message>
        <source>Saved filter</source>
        <translation>Saved filter</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Rename…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Save, rename or delete the filter</source>
        <translation>Save, rename or delete the filter</translation>
    </message>
    <message>
        <source>Changed since it was saved</source>
        <translation>Changed since it was saved</translation>
    </message>
    <message>
        <source>Nothing was changed since it was saved</source>
        <translation>Nothing was changed since it was saved</translation>
    </message>
    <message>
        <source>It is the only filter</source>
        <translation>It is the only filter</translation>
    </message>
    <message>
        <source>Save filter as</source>
        <translation>Save filter as</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Rename filter</translation>
    </message>
</context>
<context>
    <name>FilterFields</name>
    <message>
        <source>Other equipment…</source>
        <translation>Other equipment…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show the hidden rows</source>
        <translation>Show the hidden rows</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden</source>
        <translation>
            <numerusform>%n row hidden</numerusform>
            <numerusform>%n rows hidden</numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message>
        <source>Min. ca&amp;pacity</source>
        <translation>Min. ca&amp;pacity</translation>
    </message>
    <message>
        <source>Minimum capacity</source>
        <translation>Minimum capacity</translation>
    </message>
</context>
<context>
    <name>FilterNameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>A filter needs a name.</translation>
    </message>
    <message>
        <source>There is a filter of that name already.</source>
        <translation>There is a filter of that name already.</translation>
    </message>
</context>
<context>
    <name>FinanceAnnouncements</name>
    <message>
        <source>marked as sent.</source>
        <translation>marked as sent.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) marked as sent.</source>
        <translation>
            <numerusform>%n document marked as sent.</numerusform>
            <numerusform>%n documents marked as sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} and %n more</numerusform>
            <numerusform>{0} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) paid, {0} received.</source>
        <translation>
            <numerusform>%n invoice paid, {0} received.</numerusform>
            <numerusform>%n invoices paid, {0} received.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} received, {1} left to pay.</source>
        <translation>{0} received, {1} left to pay.</translation>
    </message>
    <message>
        <source>paid, {0} received.</source>
        <translation>paid, {0} received.</translation>
    </message>
    <message>
        <source>surcharge of {0} withdrawn.</source>
        <translation>surcharge of {0} withdrawn.</translation>
    </message>
    <message>
        <source>allowance of {0} withdrawn.</source>
        <translation>allowance of {0} withdrawn.</translation>
    </message>
    <message>
        <source>surcharge of {0} agreed.</source>
        <translation>surcharge of {0} agreed.</translation>
    </message>
    <message>
        <source>allowance of {0} agreed.</source>
        <translation>allowance of {0} agreed.</translation>
    </message>
    <message>
        <source>approved.</source>
        <translation>approved.</translation>
    </message>
    <message>
        <source>left out of this month.</source>
        <translation>left out of this month.</translation>
    </message>
    <message>
        <source>undecided again.</source>
        <translation>undecided again.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) approved.</source>
        <translation>
            <numerusform>%n draft approved.</numerusform>
            <numerusform>%n drafts approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) left out of this month.</source>
        <translation>
            <numerusform>%n draft left out of this month.</numerusform>
            <numerusform>%n drafts left out of this month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) undecided again.</source>
        <translation>
            <numerusform>%n draft undecided again.</numerusform>
            <numerusform>%n drafts undecided again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindSlotDialog</name>
    <message>
        <source>Find a slot</source>
        <translation>Find a slot</translation>
    </message>
    <message>
        <source>The option was not placed.</source>
        <translation>The option was not placed.</translation>
    </message>
    <message>
        <source>What is booked could not be read.</source>
        <translation>What is booked could not be read.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Nothing free then. The next possibilities:</source>
        <translation>Nothing free then. The next possibilities:</translation>
    </message>
    <message>
        <source>Free rooms, the tightest fit first</source>
        <translation>Free rooms, the tightest fit first</translation>
    </message>
    <message>
        <source>Same needs, other days</source>
        <translation>Same needs, other days</translation>
    </message>
    <message>
        <source>{0} — same needs, other days</source>
        <translation>{0} — same needs, other days</translation>
    </message>
    <message>
        <source>Nothing is free here</source>
        <translation>Nothing is free here</translation>
    </message>
    <message>
        <source>Nothing is free for this, not in the next weeks either.</source>
        <translation>Nothing is free for this, not in the next weeks either.</translation>
    </message>
    <message>
        <source>Waiting list…</source>
        <translation>Waiting list…</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>other days</source>
        <translation>other days</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Open the details…</source>
        <translation>Open the details…</translation>
    </message>
    <message>
        <source>Hold for {0}</source>
        <translation>Hold for {0}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
</context>
<context>
    <name>FreeTime</name>
    <message>
        <source>Free from</source>
        <translation>Free from</translation>
    </message>
    <message>
        <source>Free until</source>
        <translation>Free until</translation>
    </message>
    <message>
        <source>Free from {0} to {1}</source>
        <translation>Free from {0} to {1}</translation>
    </message>
</context>
<context>
    <name>GroupLetters</name>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
</context>
<context>
    <name>HeadCount</name>
    <message>
        <source>Head count</source>
        <translation>Head count</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Booked</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Reinstated</source>
        <translation>Reinstated</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Checked in</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Checked out</translation>
    </message>
    <message>
        <source>Recorded as absent</source>
        <translation>Recorded as absent</translation>
    </message>
    <message>
        <source>Attendance taken back</source>
        <translation>Attendance taken back</translation>
    </message>
    <message>
        <source>Option expired</source>
        <translation>Option expired</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>On the waiting list</translation>
    </message>
    <message>
        <source>Offered a place</source>
        <translation>Offered a place</translation>
    </message>
    <message>
        <source>Off the waiting list</source>
        <translation>Off the waiting list</translation>
    </message>
    <message>
        <source>Waited in vain: the time is over</source>
        <translation>Waited in vain: the time is over</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History: {0}</source>
        <translation>History: {0}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Nothing has been recorded yet.</translation>
    </message>
</context>
<context>
    <name>HoursRows</name>
    <message>
        <source>Add opening hours</source>
        <translation>Add opening hours</translation>
    </message>
    <message>
        <source>One of the times cannot be read.</source>
        <translation>One of the times cannot be read.</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>edit</source>
        <translation>edit</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>arrival</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>keep open</source>
        <translation>keep open</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>close</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>setup {duration}</source>
        <translation>setup {duration}</translation>
    </message>
    <message>
        <source>teardown {duration}</source>
        <translation>teardown {duration}</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Around</translation>
    </message>
    <message>
        <source>{moment} — then released</source>
        <translation>{moment} — then released</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>{0}: cannot be moved</source>
        <translation>{0}: cannot be moved</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>since {0}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>badge {0}</source>
        <translation>badge {0}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import: {0}</source>
        <translation>Import: {0}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>The file is being read</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message>
        <source>Also made: {0}</source>
        <translation>Also made: {0}</translation>
    </message>
    <message>
        <source>Nothing is imported while something is wrong: correct the file, then try again.</source>
        <translation>Nothing is imported while something is wrong: correct the file, then try again.</translation>
    </message>
    <message>
        <source>Everything is as in the file already.</source>
        <translation>Everything is as in the file already.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importing…</translation>
    </message>
    <message>
        <source>The file was not imported.</source>
        <translation>The file was not imported.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Wrong</translation>
    </message>
</context>
<context>
    <name>InvoicingDialog</name>
    <message>
        <source>Invoicing settings</source>
        <translation>Invoicing settings</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>&amp;VAT</source>
        <translation>&amp;VAT</translation>
    </message>
    <message>
        <source>&amp;Resources</source>
        <translation>&amp;Resources</translation>
    </message>
    <message>
        <source>&amp;Mentions</source>
        <translation>&amp;Mentions</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Numbers</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>This could not be saved.</translation>
    </message>
    <message>
        <source>You invoice under the franchise: no VAT is charged, whatever this table says (CGI art. 293 B). “Who invoices” ends that.</source>
        <translation>You invoice under the franchise: no VAT is charged, whatever this table says (CGI art. 293 B). “Who invoices” ends that.</translation>
    </message>
    <message>
        <source>Each case is proposed as the law is commonly read; your accountant confirms it. Issued invoices keep what they say.</source>
        <translation>Each case is proposed as the law is commonly read; your accountant confirms it. Issued invoices keep what they say.</translation>
    </message>
    <message>
        <source>What the use of a resource is decides its VAT, together with the customer.</source>
        <translation>What the use of a resource is decides its VAT, together with the customer.</translation>
    </message>
    <message>
        <source>&amp;Invoices begin with</source>
        <translation>&amp;Invoices begin with</translation>
    </message>
    <message>
        <source>&amp;Credit notes begin with</source>
        <translation>&amp;Credit notes begin with</translation>
    </message>
    <message>
        <source>Year and sequence follow by themselves, without a gap, and go on when the letters change. Invoices and credit notes have a series each.</source>
        <translation>Year and sequence follow by themselves, without a gap, and go on when the letters change. Invoices and credit notes have a series each.</translation>
    </message>
    <message>
        <source>One to six capitals; a number reads {0}.</source>
        <translation>One to six capitals; a number reads {0}.</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Numbers are taken now and the invoices are kept as they are. Only a credit note corrects one.</source>
        <translation>Numbers are taken now and the invoices are kept as they are. Only a credit note corrects one.</translation>
    </message>
    <message>
        <source>Show the new sums</source>
        <translation>Show the new sums</translation>
    </message>
    <message>
        <source>The month has changed meanwhile.</source>
        <translation>The month has changed meanwhile.</translation>
    </message>
    <message>
        <source>Read what would be issued now.</source>
        <translation>Read what would be issued now.</translation>
    </message>
    <message>
        <source>Issue {0}</source>
        <translation>Issue {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} excl. VAT · {1} incl. VAT</source>
        <translation>{0} excl. VAT · {1} incl. VAT</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are kept back: see the list to look at first.</source>
        <translation>
            <numerusform>%n customer is kept back: see the list to look at first.</numerusform>
            <numerusform>%n customers are kept back: see the list to look at first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are left out by you.</source>
        <translation>
            <numerusform>%n customer is left out by you.</numerusform>
            <numerusform>%n customers are left out by you.</numerusform>
        </translation>
    </message>
    <message>
        <source>The month is not over: only what has ended by now is invoiced, the rest until {0} will be a second invoice.</source>
        <translation>The month is not over: only what has ended by now is invoiced, the rest until {0} will be a second invoice.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Cluster member</source>
        <translation>Cluster member</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>Academic</translation>
    </message>
    <message>
        <source>External</source>
        <translation>External</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>Campus</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>On its own</translation>
    </message>
    <message>
        <source>Part of a divisible room</source>
        <translation>Part of a divisible room</translation>
    </message>
    <message>
        <source>Unit of a pool</source>
        <translation>Unit of a pool</translation>
    </message>
    <message>
        <source>Equipped premises</source>
        <translation>Equipped premises</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Catering</source>
        <translation>Catering</translation>
    </message>
    <message>
        <source>Bare room</source>
        <translation>Bare room</translation>
    </message>
    <message>
        <source>France, and private persons</source>
        <translation>France, and private persons</translation>
    </message>
    <message>
        <source>Company elsewhere in the EU</source>
        <translation>Company elsewhere in the EU</translation>
    </message>
    <message>
        <source>Company outside the EU</source>
        <translation>Company outside the EU</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>Folder, to print and post</source>
        <translation>Folder, to print and post</translation>
    </message>
    <message>
        <source>Approved platform</source>
        <translation>Approved platform</translation>
    </message>
    <message>
        <source>Chorus Pro</source>
        <translation>Chorus Pro</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Outage</translation>
    </message>
</context>
<context>
    <name>LastMark</name>
    <message>
        <source>Nothing is marked on this document</source>
        <translation>Nothing is marked on this document</translation>
    </message>
    <message>
        <source>Take back: {0} paid on {1} ({2})</source>
        <translation>Take back: {0} paid on {1} ({2})</translation>
    </message>
    <message>
        <source>Take back: sent on {0} ({1})</source>
        <translation>Take back: sent on {0} ({1})</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Close this campus</source>
        <translation>Close this campus</translation>
    </message>
    <message>
        <source>Invoices are being issued</source>
        <translation>Invoices are being issued</translation>
    </message>
    <message>
        <source>Documents are being sent</source>
        <translation>Documents are being sent</translation>
    </message>
    <message>
        <source>If you stop, what is issued stays issued; the others stay drafts and can be issued later.</source>
        <translation>If you stop, what is issued stays issued; the others stay drafts and can be issued later.</translation>
    </message>
    <message>
        <source>If you stop, what has not left waits in the outbox and leaves when this campus is opened again.</source>
        <translation>If you stop, what has not left waits in the outbox and leaves when this campus is opened again.</translation>
    </message>
    <message>
        <source>&amp;Stop after this one and close</source>
        <translation>&amp;Stop after this one and close</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>a click leads to the booking</source>
        <translation>a click leads to the booking</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Net amount</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>Lines of the document</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Cannot be read</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>No logo</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Cannot be shown</translation>
    </message>
    <message>
        <source>Logo: {0} × {1} pixels</source>
        <translation>Logo: {0} × {1} pixels</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>sample</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Side panel</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Look</translation>
    </message>
    <message>
        <source>&amp;Booking</source>
        <translation>&amp;Booking</translation>
    </message>
    <message>
        <source>&amp;Resources</source>
        <translation>&amp;Resources</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Customers</translation>
    </message>
    <message>
        <source>&amp;Invoicing</source>
        <translation>&amp;Invoicing</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Month, {day}</source>
        <translation>Month, {day}</translation>
    </message>
</context>
<context>
    <name>MonthActions</name>
    <message>
        <source>Open a campus first</source>
        <translation>Open a campus first</translation>
    </message>
    <message>
        <source>Opens the invoicing page first</source>
        <translation>Opens the invoicing page first</translation>
    </message>
</context>
<context>
    <name>MonthSums</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1} excl. VAT</source>
        <translation>{0} · {1} excl. VAT</translation>
    </message>
</context>
<context>
    <name>MyBookingsPage</name>
    <message numerus="yes">
        <source>%n piece(s) of equipment</source>
        <translation>
            <numerusform>%n piece of equipment</numerusform>
            <numerusform>%n pieces of equipment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free now</source>
        <translation>
            <numerusform>%n free now</numerusform>
            <numerusform>%n free now</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>Nothing is booked.</translation>
    </message>
    <message>
        <source>{0} upcoming, the next one {1}</source>
        <translation>{0} upcoming, the next one {1}</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Nothing matches the search.</translation>
    </message>
    <message>
        <source>Nothing is booked. Book a piece of equipment or a room to begin.</source>
        <translation>Nothing is booked. Book a piece of equipment or a room to begin.</translation>
    </message>
    <message>
        <source>Nothing has been used yet.</source>
        <translation>Nothing has been used yet.</translation>
    </message>
    <message>
        <source>Nothing was cancelled.</source>
        <translation>Nothing was cancelled.</translation>
    </message>
    <message>
        <source>Choose a booking that is still to come</source>
        <translation>Choose a booking that is still to come</translation>
    </message>
    <message>
        <source>It has begun: reception can cancel it</source>
        <translation>It has begun: reception can cancel it</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>My bookings</translation>
    </message>
    <message>
        <source>Book equipment</source>
        <translation>Book equipment</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Report a problem</translation>
    </message>
    <message>
        <source>Bookings shown</source>
        <translation>Bookings shown</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Upcoming</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>I am here</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Change…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel booking</source>
        <translation>Ca&amp;ncel booking</translation>
    </message>
    <message>
        <source>At this moment</source>
        <translation>At this moment</translation>
    </message>
</context>
<context>
    <name>MyInvoicesPage</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Incl. VAT</source>
        <translation>Incl. VAT</translation>
    </message>
    <message>
        <source>My invoices</source>
        <translation>My invoices</translation>
    </message>
    <message>
        <source>Nothing has been invoiced yet.</source>
        <translation>Nothing has been invoiced yet.</translation>
    </message>
    <message>
        <source>issued {0}</source>
        <translation>issued {0}</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Credit note</translation>
    </message>
    <message>
        <source>Partly credited</source>
        <translation>Partly credited</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Credited</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
</context>
<context>
    <name>NearestBookedDay</name>
    <message>
        <source>Nothing is booked today.</source>
        <translation>Nothing is booked today.</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Go to {0}</translation>
    </message>
    <message>
        <source>Nothing is booked today. This is the nearest booked day: {0}.</source>
        <translation>Nothing is booked today. This is the nearest booked day: {0}.</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Show today</translation>
    </message>
</context>
<context>
    <name>NewClosureDialog</name>
    <message>
        <source>New closure</source>
        <translation>New closure</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Where</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Shown on the planner.</source>
        <translation>Shown on the planner.</translation>
    </message>
    <message>
        <source>Close for this period</source>
        <translation>Close for this period</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>This could not be saved.</translation>
    </message>
    <message>
        <source>The whole campus</source>
        <translation>The whole campus</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) lie in this closure and stay until somebody moves them.</source>
        <translation>
            <numerusform>%n booking lies in this closure and stays until somebody moves it.</numerusform>
            <numerusform>%n bookings lie in this closure and stay until somebody moves them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>I am here</source>
        <translation>I am here</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>I am leaving</translation>
    </message>
    <message>
        <source>You are here until {0}</source>
        <translation>You are here until {0}</translation>
    </message>
    <message>
        <source>Your booking begins now</source>
        <translation>Your booking begins now</translation>
    </message>
    <message>
        <source>Your booking began {0} ago</source>
        <translation>Your booking began {0} ago</translation>
    </message>
    <message>
        <source>Your booking begins in {0}</source>
        <translation>Your booking begins in {0}</translation>
    </message>
    <message>
        <source>Your next booking is today</source>
        <translation>Your next booking is today</translation>
    </message>
    <message>
        <source>Your next booking is tomorrow</source>
        <translation>Your next booking is tomorrow</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Undo  {0}</source>
        <translation>Undo  {0}</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Book equipment</source>
        <translation>Book equipment</translation>
    </message>
    <message>
        <source>&amp;Book…</source>
        <translation>&amp;Book…</translation>
    </message>
</context>
<context>
    <name>OptionExpiry</name>
    <message numerus="yes">
        <source>%n option(s) expired and are free again.</source>
        <translation>
            <numerusform>%n option expired and is free again.</numerusform>
            <numerusform>%n options expired and are free again.</numerusform>
        </translation>
    </message>
    <message>
        <source>The option of {0} has expired: {1} is free again.</source>
        <translation>The option of {0} has expired: {1} is free again.</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Free rooms</source>
        <translation>Free rooms</translation>
    </message>
</context>
<context>
    <name>OptionUntil</name>
    <message>
        <source>Day the option expires</source>
        <translation>Day the option expires</translation>
    </message>
    <message>
        <source>Time the option expires</source>
        <translation>Time the option expires</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>without end</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>is over</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>in {0}</translation>
    </message>
</context>
<context>
    <name>OtherDays</name>
    <message>
        <source>Same needs, other days</source>
        <translation>Same needs, other days</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>Documents that have not left</source>
        <translation>Documents that have not left</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nothing waits to be sent.</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Take out</translation>
    </message>
    <message>
        <source>Try &amp;all again</source>
        <translation>Try &amp;all again</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>It is not sent; the document stays as it is</source>
        <translation>It is not sent; the document stays as it is</translation>
    </message>
    <message>
        <source>A try was cut off before the server had answered: perhaps it has arrived. Sent again, it may arrive twice.</source>
        <translation>A try was cut off before the server had answered: perhaps it has arrived. Sent again, it may arrive twice.</translation>
    </message>
    <message numerus="yes">
        <source>Given up after %n tries</source>
        <translation>
            <numerusform>Given up after %n try</numerusform>
            <numerusform>Given up after %n tries</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>Next try: {0}</source>
        <translation>Next try: {0}</translation>
    </message>
</context>
<context>
    <name>OwnBookings</name>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Option until {0}</source>
        <translation>Option until {0}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>OwnReports</name>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Your reports</source>
        <translation>Your reports</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Settled on {0}</source>
        <translation>Settled on {0}</translation>
    </message>
</context>
<context>
    <name>PaidDialog</name>
    <message>
        <source>Mark as paid</source>
        <translation>Mark as paid</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} left to pay</source>
        <translation>{0} left to pay</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Received on</translation>
    </message>
    <message>
        <source>The day of the bank’s credit.</source>
        <translation>The day of the bank’s credit.</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Amount</translation>
    </message>
    <message>
        <source>Less for a part payment.</source>
        <translation>Less for a part payment.</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>Re&amp;ference</translation>
    </message>
    <message>
        <source>As the bank states it, if you want.</source>
        <translation>As the bank states it, if you want.</translation>
    </message>
    <message>
        <source>Nothing was marked.</source>
        <translation>Nothing was marked.</translation>
    </message>
    <message>
        <source>This is no amount of euros.</source>
        <translation>This is no amount of euros.</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Choose a document on the left to read it here.</source>
        <translation>Choose a document on the left to read it here.</translation>
    </message>
    <message>
        <source>A draft is not printed: issue it first</source>
        <translation>A draft is not printed: issue it first</translation>
    </message>
    <message>
        <source>Choose a document first</source>
        <translation>Choose a document first</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>{0} was sent to the printer.</source>
        <translation>{0} was sent to the printer.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n page(s) were sent to the printer.</source>
        <translation>
            <numerusform>Stopped: %n page was sent to the printer.</numerusform>
            <numerusform>Stopped: %n pages were sent to the printer.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} could not be printed: the printer did not answer.</source>
        <translation>{0} could not be printed: the printer did not answer.</translation>
    </message>
    <message>
        <source>Save {0}</source>
        <translation>Save {0}</translation>
    </message>
    <message>
        <source>{0} was saved as {1}.</source>
        <translation>{0} was saved as {1}.</translation>
    </message>
    <message>
        <source>{0} could not be written. Choose another folder.</source>
        <translation>{0} could not be written. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>PhaseStrip</name>
    <message>
        <source>The booking between its neighbours</source>
        <translation>The booking between its neighbours</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
</context>
<context>
    <name>PlannerActions</name>
    <message>
        <source>On the planner only</source>
        <translation>On the planner only</translation>
    </message>
    <message>
        <source>Choose a booking on the planner first</source>
        <translation>Choose a booking on the planner first</translation>
    </message>
    <message>
        <source>This booking cannot be changed.</source>
        <translation>This booking cannot be changed.</translation>
    </message>
    <message>
        <source>Choose an option on the planner first</source>
        <translation>Choose an option on the planner first</translation>
    </message>
    <message>
        <source>Copy or cut a booking first</source>
        <translation>Copy or cut a booking first</translation>
    </message>
</context>
<context>
    <name>PlannerBar</name>
    <message>
        <source>Busy</source>
        <translation>Busy</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Setup</translation>
    </message>
    <message>
        <source>Teardown</source>
        <translation>Teardown</translation>
    </message>
    <message>
        <source>{name} (cut)</source>
        <translation>{name} (cut)</translation>
    </message>
    <message>
        <source>{name} (origin)</source>
        <translation>{name} (origin)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Tool bar</translation>
    </message>
    <message>
        <source>Name 4 1h</source>
        <translation>Name 4 1h</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>Period shown</translation>
    </message>
    <message>
        <source>Customer, room, no.…</source>
        <translation>Customer, room, no.…</translation>
    </message>
</context>
<context>
    <name>PlannerFrame</name>
    <message>
        <source>{0} 4 1h</source>
        <translation>{0} 4 1h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booking(s)</source>
        <translation>
            <numerusform>%Ln booking</numerusform>
            <numerusform>%Ln bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln hidden</numerusform>
            <numerusform>%Ln hidden</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} occupied</source>
        <translation>{0} occupied</translation>
    </message>
    <message>
        <source>Step: 1 day</source>
        <translation>Step: 1 day</translation>
    </message>
    <message>
        <source>Step: {0} (Alt: 5)</source>
        <translation>Step: {0} (Alt: 5)</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Go to date</translation>
    </message>
</context>
<context>
    <name>PlannerHeader</name>
    <message>
        <source>week {number}</source>
        <translation>week {number}</translation>
    </message>
    <message>
        <source>no school holidays (zone B)</source>
        <translation>no school holidays (zone B)</translation>
    </message>
    <message>
        <source>{holidays} (zone B)</source>
        <translation>{holidays} (zone B)</translation>
    </message>
    <message>
        <source>public holiday tomorrow: {holiday}</source>
        <translation>public holiday tomorrow: {holiday}</translation>
    </message>
    <message>
        <source>{holiday} — public holiday</source>
        <translation>{holiday} — public holiday</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>{percent} booked</source>
        <translation>{percent} booked</translation>
    </message>
    <message>
        <source>{percent} · today</source>
        <translation>{percent} · today</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Week {number}</translation>
    </message>
    <message>
        <source>% booked</source>
        <translation>% booked</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>{shown} shown of {total}</source>
        <translation>{shown} shown of {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n resource</numerusform>
            <numerusform>%n resources</numerusform>
        </translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacity</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>All day</translation>
    </message>
    <message>
        <source>{count} folded</source>
        <translation>{count} folded</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannerJudge</name>
    <message>
        <source>Checked when it is dropped</source>
        <translation>Checked when it is dropped</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) together</source>
        <translation>
            <numerusform>%n booking together</numerusform>
            <numerusform>%n bookings together</numerusform>
        </translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>{0} excl. VAT</source>
        <translation>{0} excl. VAT</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>for {0}</translation>
    </message>
</context>
<context>
    <name>PlannerKeys</name>
    <message>
        <source>This booking cannot be changed.</source>
        <translation>This booking cannot be changed.</translation>
    </message>
    <message>
        <source>One of the selected bookings cannot be changed.</source>
        <translation>One of the selected bookings cannot be changed.</translation>
    </message>
</context>
<context>
    <name>PlannerPage</name>
    <message>
        <source>There is nothing to book yet.</source>
        <translation>There is nothing to book yet.</translation>
    </message>
    <message>
        <source>Import resources (CSV)</source>
        <translation>Import resources (CSV)</translation>
    </message>
    <message>
        <source>Look at the sample campus</source>
        <translation>Look at the sample campus</translation>
    </message>
    <message>
        <source>Create a resource</source>
        <translation>Create a resource</translation>
    </message>
</context>
<context>
    <name>PlannerReported</name>
    <message numerus="yes">
        <source>%n more reported problem(s)</source>
        <translation>
            <numerusform>%n more reported problem</numerusform>
            <numerusform>%n more reported problems</numerusform>
        </translation>
    </message>
    <message>
        <source>A problem was reported</source>
        <translation>A problem was reported</translation>
    </message>
    <message>
        <source>Reported as unusable by {who}, {when}: {what}</source>
        <translation>Reported as unusable by {who}, {when}: {what}</translation>
    </message>
    <message>
        <source>Problem reported by {who}, {when}: {what}</source>
        <translation>Problem reported by {who}, {when}: {what}</translation>
    </message>
</context>
<context>
    <name>PlannerRowState</name>
    <message>
        <source>retired</source>
        <translation>retired</translation>
    </message>
    <message>
        <source>cal. overdue</source>
        <translation>cal. overdue</translation>
    </message>
    <message>
        <source>cal. {days} d</source>
        <translation>cal. {days} d</translation>
    </message>
</context>
<context>
    <name>PlannerSelection</name>
    <message numerus="yes">
        <source>%Ln booking(s) selected</source>
        <translation>
            <numerusform>%Ln booking selected</numerusform>
            <numerusform>%Ln bookings selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannerSurface</name>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n row(s).</source>
        <translation>
            <numerusform>The filter hides %n row.</numerusform>
            <numerusform>The filter hides all %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannerTips</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor {floor}</source>
        <translation>Floor {floor}</translation>
    </message>
    <message>
        <source>Calibration overdue since {day}</source>
        <translation>Calibration overdue since {day}</translation>
    </message>
    <message>
        <source>Calibration due on {day}</source>
        <translation>Calibration due on {day}</translation>
    </message>
    <message>
        <source>Out of service from {day}</source>
        <translation>Out of service from {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} and {1}</translation>
    </message>
</context>
<context>
    <name>PlannerWords</name>
    <message>
        <source>Week {number} · {first} – {last}</source>
        <translation>Week {number} · {first} – {last}</translation>
    </message>
    <message>
        <source>On invoice {0}</source>
        <translation>On invoice {0}</translation>
    </message>
    <message>
        <source>Only a credit note frees it.</source>
        <translation>Only a credit note frees it.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Outage</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Busy</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>waiting list</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Like the system ({0})</source>
        <translation>Like the system ({0})</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Like the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Things may move</source>
        <translation>Things may move</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nothing moves</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>The window changes when you save.</source>
        <translation>The window changes when you save.</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>L&amp;ook</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Motion</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>PricePanel</name>
    <message>
        <source>Price explained</source>
        <translation>Price explained</translation>
    </message>
    <message>
        <source>The price needs a customer, a resource and a time.</source>
        <translation>The price needs a customer, a resource and a time.</translation>
    </message>
    <message>
        <source>No tariff for {0}: bookable, not invoiced.</source>
        <translation>No tariff for {0}: bookable, not invoiced.</translation>
    </message>
    <message numerus="yes">
        <source>%n tariff(s)</source>
        <translation>
            <numerusform>%n tariff</numerusform>
            <numerusform>%n tariffs</numerusform>
        </translation>
    </message>
    <message>
        <source>Total without VAT</source>
        <translation>Total without VAT</translation>
    </message>
    <message>
        <source>Total with VAT</source>
        <translation>Total with VAT</translation>
    </message>
    <message>
        <source>Exempt from VAT: {0}</source>
        <translation>Exempt from VAT: {0}</translation>
    </message>
    <message>
        <source>VAT owed by the customer on {0}</source>
        <translation>VAT owed by the customer on {0}</translation>
    </message>
    <message>
        <source>Outside the scope of VAT: {0}</source>
        <translation>Outside the scope of VAT: {0}</translation>
    </message>
    <message>
        <source>VAT {0} on {1}</source>
        <translation>VAT {0} on {1}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Set-up sheet</source>
        <translation>Set-up sheet</translation>
    </message>
    <message>
        <source>Door sign</source>
        <translation>Door sign</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>What to print</translation>
    </message>
    <message>
        <source>&amp;Leave out rows without a booking</source>
        <translation>&amp;Leave out rows without a booking</translation>
    </message>
    <message>
        <source>Hall or room</source>
        <translation>Hall or room</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Booking</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Save as PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Choose above what the sheet is about.</source>
        <translation>Choose above what the sheet is about.</translation>
    </message>
    <message>
        <source>The sheet is being drawn …</source>
        <translation>The sheet is being drawn …</translation>
    </message>
    <message>
        <source>This sheet could not be drawn.</source>
        <translation>This sheet could not be drawn.</translation>
    </message>
</context>
<context>
    <name>PrintProgress</name>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>{0}, document {1} of {2}</source>
        <translation>{0}, document {1} of {2}</translation>
    </message>
    <message>
        <source>{0}, page {1} of {2}</source>
        <translation>{0}, page {1} of {2}</translation>
    </message>
</context>
<context>
    <name>ProblemNotice</name>
    <message>
        <source>Reported &amp;problems ({0})…</source>
        <translation>Reported &amp;problems ({0})…</translation>
    </message>
    <message>
        <source>Reported &amp;problems…</source>
        <translation>Reported &amp;problems…</translation>
    </message>
    <message>
        <source>{0} reports that this cannot be used: {1}.</source>
        <translation>{0} reports that this cannot be used: {1}.</translation>
    </message>
    <message>
        <source>{0} reports a problem: {1}.</source>
        <translation>{0} reports a problem: {1}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Reported problems</source>
        <translation>Reported problems</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Open reports</translation>
    </message>
    <message>
        <source>Nothing is reported.</source>
        <translation>Nothing is reported.</translation>
    </message>
    <message>
        <source>&amp;Out of order…</source>
        <translation>&amp;Out of order…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Solved</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>This could not be saved.</translation>
    </message>
    <message>
        <source>What was done about it: who reported it reads this</source>
        <translation>What was done about it: who reported it reads this</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>What was done about it</translation>
    </message>
    <message>
        <source>In their judgement it cannot be used until it is mended</source>
        <translation>In their judgement it cannot be used until it is mended</translation>
    </message>
    <message>
        <source>Choose a report first</source>
        <translation>Choose a report first</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Out of order</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>File Folder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Shortcut</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Look in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Files of &amp;type:</translation>
    </message>
</context>
<context>
    <name>QueryEdit</name>
    <message>
        <source>What is needed, in words</source>
        <translation>What is needed, in words</translation>
    </message>
    <message>
        <source>12 video Thursday afternoon</source>
        <translation>12 video Thursday afternoon</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>option</source>
        <translation>option</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>head count</source>
        <translation>head count</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>equipment</translation>
    </message>
    <message>
        <source>building</source>
        <translation>building</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>time</source>
        <translation>time</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>range</source>
        <translation>range</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duration</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>morning</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>afternoon</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>evening</translation>
    </message>
    <message>
        <source>whole day</source>
        <translation>whole day</translation>
    </message>
    <message>
        <source>Two customers are named. Which one?</source>
        <translation>Two customers are named. Which one?</translation>
    </message>
    <message>
        <source>Two kinds of resource are named. Which one?</source>
        <translation>Two kinds of resource are named. Which one?</translation>
    </message>
    <message>
        <source>Two buildings are named. Which one?</source>
        <translation>Two buildings are named. Which one?</translation>
    </message>
    <message>
        <source>Two days are named. Which one?</source>
        <translation>Two days are named. Which one?</translation>
    </message>
    <message>
        <source>Two lengths of time are named. Which one?</source>
        <translation>Two lengths of time are named. Which one?</translation>
    </message>
    <message>
        <source>Two head counts are named. Which one?</source>
        <translation>Two head counts are named. Which one?</translation>
    </message>
    <message>
        <source>Two titles are named. Which one?</source>
        <translation>Two titles are named. Which one?</translation>
    </message>
    <message>
        <source>Two times are named. Which one?</source>
        <translation>Two times are named. Which one?</translation>
    </message>
    <message>
        <source>Being booked…</source>
        <translation>Being booked…</translation>
    </message>
    <message>
        <source>“{0} 4 1h” · “lecture hall tomorrow 14-16 {0} 80p”</source>
        <translation>“{0} 4 1h” · “lecture hall tomorrow 14-16 {0} 80p”</translation>
    </message>
    <message>
        <source>“4 1h” · “lecture hall tomorrow 14-16 80p”</source>
        <translation>“4 1h” · “lecture hall tomorrow 14-16 80p”</translation>
    </message>
    <message>
        <source>“{0} 9-11 option” is held for {1}</source>
        <translation>“{0} 9-11 option” is held for {1}</translation>
    </message>
    <message>
        <source>Who, how many, when, what: in any order</source>
        <translation>Who, how many, when, what: in any order</translation>
    </message>
    <message>
        <source>That day is being loaded …</source>
        <translation>That day is being loaded …</translation>
    </message>
    <message>
        <source>several meanings</source>
        <translation>several meanings</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>not understood</translation>
    </message>
    <message>
        <source>“{0}” can mean several things. Which one?</source>
        <translation>“{0}” can mean several things. Which one?</translation>
    </message>
    <message>
        <source>Nothing is called “{0}”.</source>
        <translation>Nothing is called “{0}”.</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Did you mean:</translation>
    </message>
    <message>
        <source>New customer “{0}”…</source>
        <translation>New customer “{0}”…</translation>
    </message>
    <message>
        <source>Take as the title:</source>
        <translation>Take as the title:</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>No resource meets this.</source>
        <translation>No resource meets this.</translation>
    </message>
    <message>
        <source>Nothing is free then.</source>
        <translation>Nothing is free then.</translation>
    </message>
    <message>
        <source>Free nearby:</source>
        <translation>Free nearby:</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Counts from {0}: the quarter of an hour has begun.</source>
        <translation>Counts from {0}: the quarter of an hour has begun.</translation>
    </message>
    <message>
        <source>Waiting list…</source>
        <translation>Waiting list…</translation>
    </message>
    <message>
        <source>For whom? Add a customer.</source>
        <translation>For whom? Add a customer.</translation>
    </message>
</context>
<context>
    <name>QuickPopup</name>
    <message>
        <source>hold, with a reason</source>
        <translation>hold, with a reason</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>hold</translation>
    </message>
    <message>
        <source>book, with a reason</source>
        <translation>book, with a reason</translation>
    </message>
    <message>
        <source>book</source>
        <translation>book</translation>
    </message>
    <message>
        <source>as an option</source>
        <translation>as an option</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>walk</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>leave</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Next two hours</source>
        <translation>Next two hours</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the next two hours</source>
        <translation>Show the next two hours</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>A reason is asked for</source>
        <translation>A reason is asked for</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Kept in the history of the booking.</source>
        <translation>Kept in the history of the booking.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Cancel nevertheless</source>
        <translation>Cancel nevertheless</translation>
    </message>
    <message>
        <source>Book nevertheless</source>
        <translation>Book nevertheless</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Say why in a few words.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
</context>
<context>
    <name>ReceptionDesk</name>
    <message>
        <source>{0} is free, {1}: {2} waits for it.</source>
        <translation>{0} is free, {1}: {2} waits for it.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>On the planner only</source>
        <translation>On the planner only</translation>
    </message>
    <message>
        <source>Choose a booking first</source>
        <translation>Choose a booking first</translation>
    </message>
    <message>
        <source>Check o&amp;ut</source>
        <translation>Check o&amp;ut</translation>
    </message>
    <message>
        <source>Check &amp;in</source>
        <translation>Check &amp;in</translation>
    </message>
    <message>
        <source>Absence is recorded from the start of a booking to the end of its day</source>
        <translation>Absence is recorded from the start of a booking to the end of its day</translation>
    </message>
    <message>
        <source>Nobody is waiting for what is free</source>
        <translation>Nobody is waiting for what is free</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>departure</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>arrival</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>Show on the planner</source>
        <translation>Show on the planner</translation>
    </message>
    <message>
        <source>Ignored: {0} stays on the waiting list.</source>
        <translation>Ignored: {0} stays on the waiting list.</translation>
    </message>
</context>
<context>
    <name>ReceptionDock</name>
    <message>
        <source>Next two hours</source>
        <translation>Next two hours</translation>
    </message>
    <message>
        <source>Hide the next two hours</source>
        <translation>Hide the next two hours</translation>
    </message>
</context>
<context>
    <name>ReceptionList</name>
    <message>
        <source>Next two hours</source>
        <translation>Next two hours</translation>
    </message>
</context>
<context>
    <name>ReceptionPanel</name>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s)</source>
        <translation>
            <numerusform>%n arrival</numerusform>
            <numerusform>%n arrivals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message>
        <source>At reception, late</source>
        <translation>At reception, late</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivals</translation>
    </message>
    <message>
        <source>Badges out</source>
        <translation>Badges out</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Nobody is expected in the next two hours.</source>
        <translation>Nobody is expected in the next two hours.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more…</source>
        <translation>
            <numerusform>and %n more…</numerusform>
            <numerusform>and %n more…</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} late</source>
        <translation>{0} late</translation>
    </message>
    <message>
        <source>Option · {0}</source>
        <translation>Option · {0}</translation>
    </message>
    <message>
        <source>Option — expires at {0}</source>
        <translation>Option — expires at {0}</translation>
    </message>
    <message>
        <source>Setup {0}</source>
        <translation>Setup {0}</translation>
    </message>
    <message>
        <source>Begins: {0}</source>
        <translation>Begins: {0}</translation>
    </message>
    <message>
        <source>Teardown {0}</source>
        <translation>Teardown {0}</translation>
    </message>
    <message>
        <source>Only {0} in between</source>
        <translation>Only {0} in between</translation>
    </message>
    <message>
        <source>No pause in between</source>
        <translation>No pause in between</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>since yesterday</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>since {0}</translation>
    </message>
    <message>
        <source>{0} is free</source>
        <translation>{0} is free</translation>
    </message>
    <message>
        <source>{0} freed (cancelled)</source>
        <translation>{0} freed (cancelled)</translation>
    </message>
    <message>
        <source>{0} freed (absence)</source>
        <translation>{0} freed (absence)</translation>
    </message>
    <message>
        <source>{0} freed (left early)</source>
        <translation>{0} freed (left early)</translation>
    </message>
    <message>
        <source>{0} freed (option expired)</source>
        <translation>{0} freed (option expired)</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>&amp;History</source>
        <translation>&amp;History</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation>&amp;Retire</translation>
    </message>
    <message>
        <source>Put bac&amp;k in service</source>
        <translation>Put bac&amp;k in service</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>This could not be saved.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Create one</source>
        <translation>Create one</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Show &amp;retired</source>
        <translation>Show &amp;retired</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Nothing matches the search.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>There is nothing here yet.</translation>
    </message>
</context>
<context>
    <name>RecurrenceDialog</name>
    <message>
        <source>Recurrence</source>
        <translation>Recurrence</translation>
    </message>
    <message>
        <source>Does &amp;not recur</source>
        <translation>Does &amp;not recur</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Recurs</source>
        <translation>Recurs</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>On a day</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Number of dates</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Every</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Days</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;On</translation>
    </message>
    <message>
        <source>End&amp;s</source>
        <translation>En&amp;ds</translation>
    </message>
    <message numerus="yes">
        <source>date(s)</source>
        <translation>
            <numerusform>date</numerusform>
            <numerusform>dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecurrenceField</name>
    <message>
        <source>Does not recur</source>
        <translation>Does not recur</translation>
    </message>
    <message>
        <source>Recurrence: {0}</source>
        <translation>Recurrence: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s), all free</source>
        <translation>
            <numerusform>%n date, free</numerusform>
            <numerusform>%n dates, all free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) not possible, from {0}</source>
        <translation>
            <numerusform>%n date not possible, {0}</numerusform>
            <numerusform>%n dates not possible, from {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} taken</source>
        <translation>{0} taken</translation>
    </message>
    <message>
        <source>{0} not possible</source>
        <translation>{0} not possible</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Report a problem</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>It cannot be &amp;used until it is mended</source>
        <translation>It cannot be &amp;used until it is mended</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;About</translation>
    </message>
    <message>
        <source>&amp;What is wrong</source>
        <translation>&amp;What is wrong</translation>
    </message>
    <message>
        <source>It cannot be used until it is mended</source>
        <translation>It cannot be used until it is mended</translation>
    </message>
    <message>
        <source>Tell reception</source>
        <translation>Tell reception</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>Choose what it is about.</translation>
    </message>
    <message>
        <source>Say what is wrong.</source>
        <translation>Say what is wrong.</translation>
    </message>
    <message>
        <source>This could not be reported.</source>
        <translation>This could not be reported.</translation>
    </message>
</context>
<context>
    <name>ResourceChips</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add a resource</source>
        <translation>Add a resource</translation>
    </message>
</context>
<context>
    <name>ResourceDialog</name>
    <message>
        <source>New resource</source>
        <translation>New resource</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Short, without spaces.</source>
        <translation>Short, without spaces.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>K&amp;ind</translation>
    </message>
    <message>
        <source>New site…</source>
        <translation>New site…</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;Floor</source>
        <translation>&amp;Floor</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>not limited</translation>
    </message>
    <message>
        <source>C&amp;apacity</source>
        <translation>C&amp;apacity</translation>
    </message>
    <message>
        <source>People it takes: a hard limit.</source>
        <translation>People it takes: a hard limit.</translation>
    </message>
    <message>
        <source>&amp;Equipment</source>
        <translation>&amp;Equipment</translation>
    </message>
    <message>
        <source>What people look for; the planner shows it beside the name.</source>
        <translation>What people look for; the planner shows it beside the name.</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>due on</translation>
    </message>
    <message>
        <source>Ca&amp;libration</source>
        <translation>Ca&amp;libration</translation>
    </message>
    <message>
        <source>The planner says so two weeks ahead.</source>
        <translation>The planner says so two weeks ahead.</translation>
    </message>
    <message>
        <source>Around every booking</source>
        <translation>Around every booking</translation>
    </message>
    <message>
        <source>Set&amp;up</source>
        <translation>Set&amp;up</translation>
    </message>
    <message>
        <source>&amp;Teardown</source>
        <translation>&amp;Teardown</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Own hours</source>
        <translation>&amp;Own hours</translation>
    </message>
    <message>
        <source>Instead of those of the site.</source>
        <translation>Instead of those of the site.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>&amp;Belongs</source>
        <translation>&amp;Belongs</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;to</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>Order of the planner’s rows.</source>
        <translation>Order of the planner’s rows.</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
</context>
<context>
    <name>ResourcePage</name>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Calibration due</source>
        <translation>Calibration due</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Retired on</translation>
    </message>
</context>
<context>
    <name>ResourcePopup</name>
    <message>
        <source>Search a resource</source>
        <translation>Search a resource</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
</context>
<context>
    <name>RightNowList</name>
    <message>
        <source>At this moment</source>
        <translation>At this moment</translation>
    </message>
    <message>
        <source>{0} of {1} free</source>
        <translation>{0} of {1} free</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Free all day</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Yours</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Busy</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Out of order</translation>
    </message>
    <message>
        <source>Yours at {0}</source>
        <translation>Yours at {0}</translation>
    </message>
    <message>
        <source>Free until {0}</source>
        <translation>Free until {0}</translation>
    </message>
    <message>
        <source>Yours until {0}</source>
        <translation>Yours until {0}</translation>
    </message>
    <message>
        <source>Busy until {0}</source>
        <translation>Busy until {0}</translation>
    </message>
    <message>
        <source>Closed until {0}</source>
        <translation>Closed until {0}</translation>
    </message>
    <message>
        <source>Maintenance until {0}</source>
        <translation>Maintenance until {0}</translation>
    </message>
    <message>
        <source>Out of order until {0}</source>
        <translation>Out of order until {0}</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>The program</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Invoices are being issued</source>
        <translation>Invoices are being issued</translation>
    </message>
    <message>
        <source>Choose one issued document first</source>
        <translation>Choose one issued document first</translation>
    </message>
    <message>
        <source>Choose an issued document first</source>
        <translation>Choose an issued document first</translation>
    </message>
    <message>
        <source>Choose one draft first</source>
        <translation>Choose one draft first</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Reason, kept in the history</source>
        <translation>Reason, kept in the history</translation>
    </message>
    <message>
        <source>Reason for overriding the rule</source>
        <translation>Reason for overriding the rule</translation>
    </message>
    <message>
        <source>The rules need a resource and a time.</source>
        <translation>The rules need a resource and a time.</translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n checked</numerusform>
            <numerusform>%n checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against it</source>
        <translation>
            <numerusform>%n against it</numerusform>
            <numerusform>%n against it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to justify</source>
        <translation>
            <numerusform>%n to justify</numerusform>
            <numerusform>%n to justify</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <source>Invoices are being issued</source>
        <translation>Invoices are being issued</translation>
    </message>
    <message>
        <source>Say first who invoices: see the list to look at first</source>
        <translation>Say first who invoices: see the list to look at first</translation>
    </message>
    <message>
        <source>Nothing to issue in this month</source>
        <translation>Nothing to issue in this month</translation>
    </message>
    <message>
        <source>Issue all drafts that nothing keeps back (Ctrl+Enter)</source>
        <translation>Issue all drafts that nothing keeps back (Ctrl+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invoice(s)…</source>
        <translation>
            <numerusform>Issue %n invoice…</numerusform>
            <numerusform>Issue %n invoices…</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Issue…</translation>
    </message>
    <message>
        <source>Work out the month again; nothing is written</source>
        <translation>Work out the month again; nothing is written</translation>
    </message>
    <message>
        <source>Credit the chosen invoice</source>
        <translation>Credit the chosen invoice</translation>
    </message>
    <message>
        <source>credits {0}.</source>
        <translation>credits {0}.</translation>
    </message>
    <message>
        <source>Choose an issued invoice first</source>
        <translation>Choose an issued invoice first</translation>
    </message>
    <message>
        <source>A credit note is not credited</source>
        <translation>A credit note is not credited</translation>
    </message>
    <message>
        <source>It is credited already</source>
        <translation>It is credited already</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Previous month</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Issue…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclude</translation>
    </message>
    <message>
        <source>Mark as paid…</source>
        <translation>Mark as paid…</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>Paid…</translation>
    </message>
    <message>
        <source>Allowance or surcharge…</source>
        <translation>Allowance or surcharge…</translation>
    </message>
    <message>
        <source>Compare with the month before…</source>
        <translation>Compare with the month before…</translation>
    </message>
    <message>
        <source>Print the chosen documents…</source>
        <translation>Print the chosen documents…</translation>
    </message>
    <message>
        <source>Save as one PDF…</source>
        <translation>Save as one PDF…</translation>
    </message>
    <message>
        <source>Credit note…</source>
        <translation>Credit note…</translation>
    </message>
    <message>
        <source>Month: {0}</source>
        <translation>Month: {0}</translation>
    </message>
    <message>
        <source>The month that runs now is the last one</source>
        <translation>The month that runs now is the last one</translation>
    </message>
    <message>
        <source>Mark as sent again</source>
        <translation>Mark as sent again</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Mark as sent</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Sent again</translation>
    </message>
    <message>
        <source>Mark sent</source>
        <translation>Mark sent</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Documents of the month</source>
        <translation>Documents of the month</translation>
    </message>
    <message>
        <source>Customer or number</source>
        <translation>Customer or number</translation>
    </message>
    <message>
        <source>Invoices are being issued: the month stays until that is done.</source>
        <translation>Invoices are being issued: the month stays until that is done.</translation>
    </message>
    <message>
        <source>Nothing was used in {0} that could be invoiced.</source>
        <translation>Nothing was used in {0} that could be invoiced.</translation>
    </message>
    <message>
        <source>The month could not be worked out.</source>
        <translation>The month could not be worked out.</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>next, previous</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>approve</translation>
    </message>
    <message>
        <source>exclude</source>
        <translation>exclude</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>issue</translation>
    </message>
</context>
<context>
    <name>RunStack</name>
    <message>
        <source>Previous month</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Show all documents</translation>
    </message>
    <message>
        <source>No document is found for “{0}”.</source>
        <translation>No document is found for “{0}”.</translation>
    </message>
    <message>
        <source>Nothing is left to review in this month.</source>
        <translation>Nothing is left to review in this month.</translation>
    </message>
    <message>
        <source>No document of this month stands here.</source>
        <translation>No document of this month stands here.</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>Stop after this one</source>
        <translation>Stop after this one</translation>
    </message>
    <message>
        <source>Retry the failed ones</source>
        <translation>Retry the failed ones</translation>
    </message>
    <message>
        <source>Issue the rest…</source>
        <translation>Issue the rest…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>Issuing %n invoice(s)</source>
        <translation>
            <numerusform>Issuing %n invoice</numerusform>
            <numerusform>Issuing %n invoices</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules of e-invoices are being read</source>
        <translation>The rules of e-invoices are being read</translation>
    </message>
    <message>
        <source>numbering stays continuous</source>
        <translation>numbering stays continuous</translation>
    </message>
    <message numerus="yes">
        <source>%n issued</source>
        <translation>
            <numerusform>%n issued</numerusform>
            <numerusform>%n issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} — in progress: {1}</source>
        <translation>{0} — in progress: {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Stopped: {0}</source>
        <translation>Stopped: {0}</translation>
    </message>
    <message>
        <source>Finished: {0}</source>
        <translation>Finished: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>%n not begun</numerusform>
            <numerusform>%n not begun</numerusform>
        </translation>
    </message>
    <message>
        <source>the reason stands in the list</source>
        <translation>the reason stands in the list</translation>
    </message>
    <message>
        <source>Nothing was issued</source>
        <translation>Nothing was issued</translation>
    </message>
    <message>
        <source>about {0} s left — numbering stays continuous</source>
        <translation>about {0} s left — numbering stays continuous</translation>
    </message>
    <message>
        <source>It stops after the invoice in hand</source>
        <translation>It stops after the invoice in hand</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Compared with {0}</source>
        <translation>Compared with {0}</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Total excl. VAT</translation>
    </message>
    <message>
        <source>Due incl. VAT</source>
        <translation>Due incl. VAT</translation>
    </message>
    <message>
        <source>What is left to pay, VAT included</source>
        <translation>What is left to pay, VAT included</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Overdue, partly paid</source>
        <translation>Overdue, partly paid</translation>
    </message>
    <message>
        <source>Overdue, partly credited</source>
        <translation>Overdue, partly credited</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>To complete</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluded</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Sent {0}</source>
        <translation>Sent {0}</translation>
    </message>
    <message>
        <source>Due since {0}</source>
        <translation>Due since {0}</translation>
    </message>
    <message>
        <source>{0}, partly paid</source>
        <translation>{0}, partly paid</translation>
    </message>
    <message>
        <source>Paid {0}</source>
        <translation>Paid {0}</translation>
    </message>
    <message>
        <source>{0}, partly credited</source>
        <translation>{0}, partly credited</translation>
    </message>
    <message>
        <source>Credited by {0}</source>
        <translation>Credited by {0}</translation>
    </message>
    <message>
        <source>Credits {0}</source>
        <translation>Credits {0}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>sent {0}</source>
        <translation>sent {0}</translation>
    </message>
    <message>
        <source>credited by {0}: {1}</source>
        <translation>credited by {0}: {1}</translation>
    </message>
    <message>
        <source>{0} paid</source>
        <translation>{0} paid</translation>
    </message>
    <message>
        <source>{0} due on {1}</source>
        <translation>{0} due on {1}</translation>
    </message>
</context>
<context>
    <name>ScopeDialog</name>
    <message>
        <source>Cancel a series</source>
        <translation>Cancel a series</translation>
    </message>
    <message>
        <source>Change a series</source>
        <translation>Change a series</translation>
    </message>
    <message>
        <source>&amp;This one: {0}</source>
        <translation>&amp;This one: {0}</translation>
    </message>
    <message numerus="yes">
        <source>This and the &amp;following: %n date(s)</source>
        <translation>
            <numerusform>This and the &amp;following: %n date</numerusform>
            <numerusform>This and the &amp;following: %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All to come: %n date(s)</source>
        <translation>
            <numerusform>&amp;All to come: %n date</numerusform>
            <numerusform>&amp;All to come: %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) changed by itself stays as it is, unless ticked.</source>
        <translation>
            <numerusform>%n date changed by itself stays as it is, unless ticked.</numerusform>
            <numerusform>%n dates changed by themselves stay as they are, unless ticked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>SearchEdit</name>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>SearchHit</name>
    <message>
        <source>This booking is hidden by the filter or the legend.</source>
        <translation>This booking is hidden by the filter or the legend.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>This booking is cancelled.</source>
        <translation>This booking is cancelled.</translation>
    </message>
    <message>
        <source>This booking is no longer there: it was moved or cancelled.</source>
        <translation>This booking is no longer there: it was moved or cancelled.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Bookings found</source>
        <translation>Bookings found</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) found</source>
        <translation>
            <numerusform>%n booking found</numerusform>
            <numerusform>%n bookings found</numerusform>
        </translation>
    </message>
    <message>
        <source>No booking matches.</source>
        <translation>No booking matches.</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS from the first byte</translation>
    </message>
    <message>
        <source>None: a server on this computer only</source>
        <translation>None: a server on this computer only</translation>
    </message>
</context>
<context>
    <name>SellerDialog</name>
    <message>
        <source>Who invoices</source>
        <translation>Who invoices</translation>
    </message>
    <message>
        <source>No invoice can be issued before this is known: {0}</source>
        <translation>No invoice can be issued before this is known: {0}</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Legal form</source>
        <translation>&amp;Legal form</translation>
    </message>
    <message>
        <source>SAS, SARL, association…</source>
        <translation>SAS, SARL, association…</translation>
    </message>
    <message>
        <source>Share ca&amp;pital</source>
        <translation>Share ca&amp;pital</translation>
    </message>
    <message>
        <source>As it is printed: 50 000 €</source>
        <translation>As it is printed: 50 000 €</translation>
    </message>
    <message>
        <source>&amp;Registration</source>
        <translation>&amp;Registration</translation>
    </message>
    <message>
        <source>RCS Strasbourg 000 000 000</source>
        <translation>RCS Strasbourg 000 000 000</translation>
    </message>
    <message>
        <source>Lo&amp;go</source>
        <translation>Lo&amp;go</translation>
    </message>
    <message>
        <source>PNG or JPEG, at most 300 kB.</source>
        <translation>PNG or JPEG, at most 300 kB.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Line &amp;1</source>
        <translation>Line &amp;1</translation>
    </message>
    <message>
        <source>Line &amp;2</source>
        <translation>Line &amp;2</translation>
    </message>
    <message>
        <source>Line &amp;3</source>
        <translation>Line &amp;3</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>Post&amp;code</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>Cit&amp;y</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>Co&amp;untry</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>&amp;SIREN</source>
        <translation>&amp;SIREN</translation>
    </message>
    <message>
        <source>S&amp;IRET</source>
        <translation>S&amp;IRET</translation>
    </message>
    <message>
        <source>&amp;VAT number</source>
        <translation>&amp;VAT number</translation>
    </message>
    <message>
        <source>VAT is due on invoicing (option for debits)</source>
        <translation>VAT is due on invoicing (option for debits)</translation>
    </message>
    <message>
        <source>Franchise: no VAT is charged (CGI art. 293 B)</source>
        <translation>Franchise: no VAT is charged (CGI art. 293 B)</translation>
    </message>
    <message>
        <source>Then no VAT number is needed, and none has to be shown.</source>
        <translation>Then no VAT number is needed, and none has to be shown.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>I&amp;BAN</source>
        <translation>I&amp;BAN</translation>
    </message>
    <message>
        <source>Without it invoices bear no payment code.</source>
        <translation>Without it invoices bear no payment code.</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>C&amp;ontact</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telephone</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send documents</source>
        <translation>Send documents</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>Which documents</translation>
    </message>
    <message>
        <source>All that were not sent yet</source>
        <translation>All that were not sent yet</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Only {0}</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen document(s)</source>
        <translation>
            <numerusform>The chosen document</numerusform>
            <numerusform>The %n chosen documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Every document has been sent.</source>
        <translation>Every document has been sent.</translation>
    </message>
    <message>
        <source>&amp;Customer…</source>
        <translation>&amp;Customer…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message numerus="yes">
        <source>Send &amp;again what was sent or waits already (%n)</source>
        <translation>
            <numerusform>Send &amp;again what was sent or waits already (%n)</numerusform>
            <numerusform>Send &amp;again what was sent or waits already (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are kept back; the reason stands beside each.</source>
        <translation>
            <numerusform>%n document is kept back; the reason stands beside it.</numerusform>
            <numerusform>%n documents are kept back; the reason stands beside each.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be sent now</source>
        <translation>Nothing can be sent now</translation>
    </message>
    <message numerus="yes">
        <source>Send %n document(s)</source>
        <translation>
            <numerusform>Send %n document</numerusform>
            <numerusform>Send %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n document(s) again</source>
        <translation>
            <numerusform>Send %n document again</numerusform>
            <numerusform>Send %n documents again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n document(s), {0} of them again</source>
        <translation>
            <numerusform>Send %n document, {0} of them again</numerusform>
            <numerusform>Send %n documents, {0} of them again</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sending settings…</source>
        <translation>&amp;Sending settings…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nothing was sent.</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} of {1}: {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be tried again</source>
        <translation>
            <numerusform>%n will be tried again</numerusform>
            <numerusform>%n will be tried again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be sent</source>
        <translation>
            <numerusform>%n could not be sent</numerusform>
            <numerusform>%n could not be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped; %n not sent, and out of the outbox again</source>
        <translation>
            <numerusform>stopped; %n not sent, and out of the outbox again</numerusform>
            <numerusform>stopped; %n not sent, and out of the outbox again</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped; the rest waits in the outbox</source>
        <translation>stopped; the rest waits in the outbox</translation>
    </message>
    <message>
        <source>Nothing was due.</source>
        <translation>Nothing was due.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Sending broke off; what did not leave waits in the outbox.</source>
        <translation>Sending broke off; what did not leave waits in the outbox.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Credit note</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Where to</translation>
    </message>
</context>
<context>
    <name>SendingSettingsDialog</name>
    <message>
        <source>Sending settings</source>
        <translation>Sending settings</translation>
    </message>
    <message>
        <source>Send &amp;test message</source>
        <translation>Send &amp;test message</translation>
    </message>
    <message>
        <source>Send a message to the sender, with what stands in the fields</source>
        <translation>Send a message to the sender, with what stands in the fields</translation>
    </message>
    <message>
        <source>A message is being sent to {0}…</source>
        <translation>A message is being sent to {0}…</translation>
    </message>
    <message>
        <source>Sent. Look whether it has arrived at {0}.</source>
        <translation>Sent. Look whether it has arrived at {0}.</translation>
    </message>
    <message>
        <source>The test message did not leave.</source>
        <translation>The test message did not leave.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Empty: the name of who invoices.</source>
        <translation>Empty: the name of who invoices.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Answers to</source>
        <translation>&amp;Answers to</translation>
    </message>
    <message>
        <source>Empty: to the sender.</source>
        <translation>Empty: to the sender.</translation>
    </message>
    <message>
        <source>Cop&amp;y to</source>
        <translation>Cop&amp;y to</translation>
    </message>
    <message>
        <source>Gets each message; customers do not see it.</source>
        <translation>Gets each message; customers do not see it.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mail server</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Enc&amp;ryption</source>
        <translation>Enc&amp;ryption</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;User</translation>
    </message>
    <message>
        <source>Empty for a server that asks for no sign-in.</source>
        <translation>Empty for a server that asks for no sign-in.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>Goes into the keyring of this computer. Empty: the one kept there.</source>
        <translation>Goes into the keyring of this computer. Empty: the one kept there.</translation>
    </message>
    <message>
        <source>Under each message</source>
        <translation>Under each message</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>Si&amp;gnature</translation>
    </message>
    <message>
        <source>Message with an invoice</source>
        <translation>Message with an invoice</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>In French</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>In German</source>
        <translation>In German</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Folders</translation>
    </message>
    <message>
        <source>To &amp;print and post</source>
        <translation>To &amp;print and post</translation>
    </message>
    <message>
        <source>Approved plat&amp;form</source>
        <translation>Approved plat&amp;form</translation>
    </message>
    <message>
        <source>&amp;Chorus Pro</source>
        <translation>&amp;Chorus Pro</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Empty: the program’s own words. Can be used: {0}</source>
        <translation>Empty: the program’s own words. Can be used: {0}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message>
        <source>Mark as sent again</source>
        <translation>Mark as sent again</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as sent already on {0}.</source>
        <translation>Marked as sent already on {0}.</translation>
    </message>
    <message>
        <source>All are marked as sent already, between {0} and {1}.</source>
        <translation>All are marked as sent already, between {0} and {1}.</translation>
    </message>
    <message>
        <source>Marked again, the list shows {0} as the day of sending.</source>
        <translation>Marked again, the list shows {0} as the day of sending.</translation>
    </message>
    <message>
        <source>Mark again</source>
        <translation>Mark again</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Something unexpected happened ({0}). Nothing was changed; the log file says more.</source>
        <translation>Something unexpected happened ({0}). Nothing was changed; the log file says more.</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Working out the dates…</source>
        <translation>Working out the dates…</translation>
    </message>
    <message>
        <source>Dates that are not possible</source>
        <translation>Dates that are not possible</translation>
    </message>
    <message>
        <source>Book nothing</source>
        <translation>Book nothing</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Leave them out</translation>
    </message>
    <message>
        <source>Equivalent room</source>
        <translation>Equivalent room</translation>
    </message>
    <message>
        <source>Which of the two hours</source>
        <translation>Which of the two hours</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>First, summer time</source>
        <translation>First, summer time</translation>
    </message>
    <message>
        <source>Second, winter time</source>
        <translation>Second, winter time</translation>
    </message>
    <message>
        <source>Reason, kept in the history</source>
        <translation>Reason, kept in the history</translation>
    </message>
    <message>
        <source>E&amp;xceptions follow as well</source>
        <translation>E&amp;xceptions follow as well</translation>
    </message>
    <message>
        <source>A time exists twice</source>
        <translation>A time exists twice</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Dates of the series</source>
        <translation>Dates of the series</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Enter on this row has the exception follow its series, or keeps it.</source>
        <translation>Enter on this row has the exception follow its series, or keeps it.</translation>
    </message>
    <message>
        <source>The series was not saved.</source>
        <translation>The series was not saved.</translation>
    </message>
</context>
<context>
    <name>SeriesNotes</name>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>{0}; changed by itself</source>
        <translation>{0}; changed by itself</translation>
    </message>
</context>
<context>
    <name>SeriesWords</name>
    <message>
        <source>New series</source>
        <translation>New series</translation>
    </message>
    <message>
        <source>Cancel a series</source>
        <translation>Cancel a series</translation>
    </message>
    <message>
        <source>Change a series</source>
        <translation>Change a series</translation>
    </message>
    <message numerus="yes">
        <source>Book %n date(s)</source>
        <translation>
            <numerusform>Book %n date</numerusform>
            <numerusform>Book %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n date(s)</source>
        <translation>
            <numerusform>Cancel %n date</numerusform>
            <numerusform>Cancel %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n date(s)</source>
        <translation>
            <numerusform>Change %n date</numerusform>
            <numerusform>Change %n dates</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>Changed by itself</source>
        <translation>Changed by itself</translation>
    </message>
    <message>
        <source>Stands on an invoice</source>
        <translation>Stands on an invoice</translation>
    </message>
    <message>
        <source>Has begun or is over</source>
        <translation>Has begun or is over</translation>
    </message>
    <message>
        <source>Its own room is taken</source>
        <translation>Its own room is taken</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Not possible</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Stays as it is</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Other room</source>
        <translation>Other room</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>No such time</source>
        <translation>No such time</translation>
    </message>
    <message>
        <source>Which hour?</source>
        <translation>Which hour?</translation>
    </message>
    <message>
        <source>Exception kept</source>
        <translation>Exception kept</translation>
    </message>
    <message>
        <source>Past, stays</source>
        <translation>Past, stays</translation>
    </message>
    <message>
        <source>Invoiced, stays</source>
        <translation>Invoiced, stays</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another room</source>
        <translation>
            <numerusform>%n in another room</numerusform>
            <numerusform>%n in another room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not possible</source>
        <translation>
            <numerusform>%n not possible</numerusform>
            <numerusform>%n not possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without such a time</source>
        <translation>
            <numerusform>%n without such a time</numerusform>
            <numerusform>%n without such a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) kept</source>
        <translation>
            <numerusform>%n exception kept</numerusform>
            <numerusform>%n exceptions kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past</source>
        <translation>
            <numerusform>%n past</numerusform>
            <numerusform>%n past</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoiced</source>
        <translation>
            <numerusform>%n invoiced</numerusform>
            <numerusform>%n invoiced</numerusform>
        </translation>
    </message>
    <message>
        <source>booked until {0}</source>
        <translation>booked until {0}</translation>
    </message>
    <message>
        <source>Say which of the two hours is meant</source>
        <translation>Say which of the two hours is meant</translation>
    </message>
    <message>
        <source>A reason is asked for, or say what becomes of those dates</source>
        <translation>A reason is asked for, or say what becomes of those dates</translation>
    </message>
    <message>
        <source>Say what becomes of the dates that are not possible</source>
        <translation>Say what becomes of the dates that are not possible</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Nothing would change</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Move the focus</source>
        <translation>Move the focus</translation>
    </message>
    <message>
        <source>Extend the interval</source>
        <translation>Extend the interval</translation>
    </message>
    <message>
        <source>Book here, or edit the booking</source>
        <translation>Book here, or edit the booking</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Show the card</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Move in time</source>
        <translation>Move in time</translation>
    </message>
    <message>
        <source>Move to another resource</source>
        <translation>Move to another resource</translation>
    </message>
    <message>
        <source>Move the start</source>
        <translation>Move the start</translation>
    </message>
    <message>
        <source>Move the end</source>
        <translation>Move the end</translation>
    </message>
    <message>
        <source>Previous, next booking in the row</source>
        <translation>Previous, next booking in the row</translation>
    </message>
    <message>
        <source>Zoom around the pointer</source>
        <translation>Zoom around the pointer</translation>
    </message>
    <message>
        <source>Ctrl + mouse wheel</source>
        <translation>Ctrl + mouse wheel</translation>
    </message>
    <message>
        <source>Snap to 5 minutes</source>
        <translation>Snap to 5 minutes</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>Alt while dragging</translation>
    </message>
    <message>
        <source>Move by 5 minutes</source>
        <translation>Move by 5 minutes</translation>
    </message>
    <message>
        <source>Move to the previous, next period</source>
        <translation>Move to the previous, next period</translation>
    </message>
    <message>
        <source>Copy instead of moving</source>
        <translation>Copy instead of moving</translation>
    </message>
    <message>
        <source>Ctrl while dragging</source>
        <translation>Ctrl while dragging</translation>
    </message>
    <message>
        <source>Select several in a frame</source>
        <translation>Select several in a frame</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Shift + drag</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Add to the selection</translation>
    </message>
    <message>
        <source>Ctrl + click</source>
        <translation>Ctrl + click</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Open the menu</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>On the planner</source>
        <translation>On the planner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Reception — standard</source>
        <translation>Reception — standard</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in as a company</source>
        <translation>Sign in as a company</translation>
    </message>
    <message>
        <source>The window then shows what this company sees: its own bookings and invoices, and of all others only when a resource is busy.</source>
        <translation>The window then shows what this company sees: its own bookings and invoices, and of all others only when a resource is busy.</translation>
    </message>
    <message>
        <source>Search a company</source>
        <translation>Search a company</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>No company matches</source>
        <translation>No company matches</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>New site</source>
        <translation>New site</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Short, without spaces.</source>
        <translation>Short, without spaces.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>Order on the planner.</source>
        <translation>Order on the planner.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Without a line the site is open around the clock.</source>
        <translation>Without a line the site is open around the clock.</translation>
    </message>
</context>
<context>
    <name>SitesDialog</name>
    <message>
        <source>Sites and opening hours</source>
        <translation>Sites and opening hours</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Retired on</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>&amp;New site…</source>
        <translation>&amp;New site…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>around the clock</translation>
    </message>
</context>
<context>
    <name>SlotAsk</name>
    <message>
        <source>2 hours? Type “2h”</source>
        <translation>2 hours? Type “2h”</translation>
    </message>
</context>
<context>
    <name>SlotChoices</name>
    <message>
        <source>head count</source>
        <translation>head count</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>equipment</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>between</source>
        <translation>between</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duration</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>building</source>
        <translation>building</translation>
    </message>
    <message>
        <source>with</source>
        <translation>with</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>all day</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Head count</translation>
    </message>
    <message>
        <source>Nobody is counted</source>
        <translation>Nobody is counted</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Evening</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>All day</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Any kind</translation>
    </message>
    <message>
        <source>Any building</source>
        <translation>Any building</translation>
    </message>
    <message>
        <source>Without {0}</source>
        <translation>Without {0}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Room or device</source>
        <translation>Room or device</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>SlotDetail</name>
    <message>
        <source>Choose a free room first</source>
        <translation>Choose a free room first</translation>
    </message>
    <message>
        <source>Search a customer</source>
        <translation>Search a customer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Customer</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Who is it for?</translation>
    </message>
</context>
<context>
    <name>SlotWords</name>
    <message>
        <source>another building</source>
        <translation>another building</translation>
    </message>
    <message>
        <source>{0} excl. VAT</source>
        <translation>{0} excl. VAT</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0} for {1}</translation>
    </message>
    <message>
        <source>setup {0}</source>
        <translation>setup {0}</translation>
    </message>
    <message>
        <source>teardown {0}</source>
        <translation>teardown {0}</translation>
    </message>
    <message>
        <source>No rule to justify</source>
        <translation>No rule to justify</translation>
    </message>
    <message>
        <source>Nothing else on {0}</source>
        <translation>Nothing else on {0}</translation>
    </message>
    <message>
        <source>Also on {0}</source>
        <translation>Also on {0}</translation>
    </message>
    <message>
        <source>{0} free</source>
        <translation>{0} free</translation>
    </message>
    <message>
        <source>outside the range</source>
        <translation>outside the range</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>asked for</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>next day</translation>
    </message>
    <message>
        <source>nothing free</source>
        <translation>nothing free</translation>
    </message>
    <message>
        <source>without {0}</source>
        <translation>without {0}</translation>
    </message>
    <message>
        <source>closed: {0}</source>
        <translation>closed: {0}</translation>
    </message>
    <message>
        <source>closed then</source>
        <translation>closed then</translation>
    </message>
    <message>
        <source>free, but never together with the rest</source>
        <translation>free, but never together with the rest</translation>
    </message>
    <message>
        <source>taken: {0}</source>
        <translation>taken: {0}</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>Taken: {0}</source>
        <translation>Taken: {0}</translation>
    </message>
    <message>
        <source>Not together: {0}</source>
        <translation>Not together: {0}</translation>
    </message>
    <message>
        <source>Closed: {0}</source>
        <translation>Closed: {0}</translation>
    </message>
    <message>
        <source>Too small: {0}</source>
        <translation>Too small: {0}</translation>
    </message>
    <message>
        <source>Not equipped: {0}</source>
        <translation>Not equipped: {0}</translation>
    </message>
    <message>
        <source>ground floor</source>
        <translation>ground floor</translation>
    </message>
    <message>
        <source>floor {0}</source>
        <translation>floor {0}</translation>
    </message>
    <message>
        <source>seats exactly</source>
        <translation>seats exactly</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) to spare</source>
        <translation>
            <numerusform>%n seat to spare</numerusform>
            <numerusform>%n seats to spare</numerusform>
        </translation>
    </message>
    <message>
        <source>before {0}</source>
        <translation>before {0}</translation>
    </message>
    <message>
        <source>until after {0}</source>
        <translation>until after {0}</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Show these only; press again to show all</source>
        <translation>Show these only; press again to show all</translation>
    </message>
</context>
<context>
    <name>StageCards</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>to issue</source>
        <translation>to issue</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>kept back</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>to send</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>to be paid</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>excl. VAT</source>
        <translation>excl. VAT</translation>
    </message>
    <message>
        <source>due incl. VAT</source>
        <translation>due incl. VAT</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message numerus="yes">
        <source>document(s)</source>
        <translation>
            <numerusform>document</numerusform>
            <numerusform>documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateLegend</name>
    <message>
        <source>Setup</source>
        <translation>Setup</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>The database does not answer</translation>
    </message>
</context>
<context>
    <name>TariffDialog</name>
    <message>
        <source>New tariff</source>
        <translation>New tariff</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>This is not an amount.</translation>
    </message>
    <message>
        <source>One of the times cannot be read.</source>
        <translation>One of the times cannot be read.</translation>
    </message>
    <message>
        <source>Every off-peak window needs a price per hour.</source>
        <translation>Every off-peak window needs a price per hour.</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Short, without spaces.</source>
        <translation>Short, without spaces.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Printed on invoices.</source>
        <translation>Printed on invoices.</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Group</translation>
    </message>
    <message>
        <source>Kind or resource</source>
        <translation>Kind or resource</translation>
    </message>
    <message>
        <source>New resource…</source>
        <translation>New resource…</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;For</translation>
    </message>
    <message>
        <source>A resource’s own tariff goes before that of its kind.</source>
        <translation>A resource’s own tariff goes before that of its kind.</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation>&amp;Valid from</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>Valid &amp;to</source>
        <translation>Valid &amp;to</translation>
    </message>
    <message>
        <source>Prices without VAT</source>
        <translation>Prices without VAT</translation>
    </message>
    <message>
        <source>Per ho&amp;ur</source>
        <translation>Per ho&amp;ur</translation>
    </message>
    <message>
        <source>Per h&amp;alf day (4 h)</source>
        <translation>Per h&amp;alf day (4 h)</translation>
    </message>
    <message>
        <source>Per &amp;day</source>
        <translation>Per &amp;day</translation>
    </message>
    <message>
        <source>F&amp;lat, per booking</source>
        <translation>F&amp;lat, per booking</translation>
    </message>
    <message>
        <source>Per &amp;person</source>
        <translation>Per &amp;person</translation>
    </message>
    <message>
        <source>&amp;Minimum</source>
        <translation>&amp;Minimum</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Increment</source>
        <translation>&amp;Increment</translation>
    </message>
    <message>
        <source>Time is rounded up to a multiple of this.</source>
        <translation>Time is rounded up to a multiple of this.</translation>
    </message>
    <message>
        <source>Add off-peak hours</source>
        <translation>Add off-peak hours</translation>
    </message>
    <message>
        <source>&amp;Off-peak</source>
        <translation>&amp;Off-peak</translation>
    </message>
    <message>
        <source>All: {0}</source>
        <translation>All: {0}</translation>
    </message>
</context>
<context>
    <name>TariffPage</name>
    <message>
        <source>Tariffs</source>
        <translation>Tariffs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Half day</source>
        <translation>Half day</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Flat</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Retired on</translation>
    </message>
</context>
<context>
    <name>TermFields</name>
    <message>
        <source>Language of the invoice</source>
        <translation>Language of the invoice</translation>
    </message>
    <message>
        <source>Invoices state these mentions in the customer’s language, and in French beside another one. What is left empty is worded as shown in grey.</source>
        <translation>Invoices state these mentions in the customer’s language, and in French beside another one. What is left empty is worded as shown in grey.</translation>
    </message>
    <message>
        <source>Early payment</source>
        <translation>Early payment</translation>
    </message>
    <message>
        <source>Late payment, companies</source>
        <translation>Late payment, companies</translation>
    </message>
    <message>
        <source>Late payment, public bodies</source>
        <translation>Late payment, public bodies</translation>
    </message>
    <message>
        <source>Late payment, private persons</source>
        <translation>Late payment, private persons</translation>
    </message>
    <message>
        <source>Recovery fee</source>
        <translation>Recovery fee</translation>
    </message>
    <message>
        <source>Recovery fee, private persons</source>
        <translation>Recovery fee, private persons</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>TokenButton</name>
    <message>
        <source>assumed</source>
        <translation>assumed</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>This campus cannot be opened</source>
        <translation>This campus cannot be opened</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Open another file…</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Open the log folder</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
</context>
<context>
    <name>VatFields</name>
    <message>
        <source>VAT table</source>
        <translation>VAT table</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <translation>As &amp;proposed</translation>
    </message>
    <message>
        <source>Back to what the program proposes for this case</source>
        <translation>Back to what the program proposes for this case</translation>
    </message>
    <message>
        <source>What is supplied</source>
        <translation>What is supplied</translation>
    </message>
    <message>
        <source>Where the buyer is</source>
        <translation>Where the buyer is</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>as proposed</source>
        <translation>as proposed</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>&amp;Treatment</source>
        <translation>&amp;Treatment</translation>
    </message>
    <message>
        <source>&amp;Reason code</source>
        <translation>&amp;Reason code</translation>
    </message>
    <message>
        <source>VATEX code: why no VAT is charged. Another code of the list can be typed.</source>
        <translation>VATEX code: why no VAT is charged. Another code of the list can be typed.</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>&amp;Wording</translation>
    </message>
    <message>
        <source>Stands on the invoice; empty for the program’s own words.</source>
        <translation>Stands on the invoice; empty for the program’s own words.</translation>
    </message>
    <message>
        <source>This case is as proposed</source>
        <translation>This case is as proposed</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Reverse charge</translation>
    </message>
    <message>
        <source>Outside the scope of VAT</source>
        <translation>Outside the scope of VAT</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>Justify…</source>
        <translation>Justify…</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Waiting list: change</source>
        <translation>Waiting list: change</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Put on the waiting list</translation>
    </message>
    <message>
        <source>Search a customer</source>
        <translation>Search a customer</translation>
    </message>
    <message>
        <source>Search a room or a kind</source>
        <translation>Search a room or a kind</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Video conference</source>
        <translation>Video conference</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Customer</translation>
    </message>
    <message>
        <source>&amp;Waits for</source>
        <translation>&amp;Waits for</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;Not before</source>
        <translation>&amp;Not before</translation>
    </message>
    <message>
        <source>&amp;Done by</source>
        <translation>&amp;Done by</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Not before</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>&amp;Takes</source>
        <translation>&amp;Takes</translation>
    </message>
    <message>
        <source>&amp;Head count</source>
        <translation>&amp;Head count</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>C&amp;ontact</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>Not&amp;e</translation>
    </message>
    <message>
        <source>Any: {0}</source>
        <translation>Any: {0}</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Any</translation>
    </message>
</context>
<context>
    <name>WaitingListDialog</name>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Any: {0}</source>
        <translation>Any: {0}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Within</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Free: {0}, {1}</source>
        <translation>Free: {0}, {1}</translation>
    </message>
    <message>
        <source>{0} until {1}</source>
        <translation>{0} until {1}</translation>
    </message>
    <message>
        <source>&amp;New entry…</source>
        <translation>&amp;New entry…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>&amp;Offer</source>
        <translation>&amp;Offer</translation>
    </message>
    <message>
        <source>Let them &amp;wait again</source>
        <translation>Let them &amp;wait again</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Take off the list</translation>
    </message>
    <message>
        <source>Choose an entry first</source>
        <translation>Choose an entry first</translation>
    </message>
    <message>
        <source>Nothing is free for them yet</source>
        <translation>Nothing is free for them yet</translation>
    </message>
</context>
<context>
    <name>WaitingStanding</name>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Offer expired</source>
        <translation>Offer expired</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>WeekRow</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Price per hour</source>
        <translation>Price per hour</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Remove this line</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Campus Desk</source>
        <translation>Welcome to Campus Desk</translation>
    </message>
    <message>
        <source>There is no campus on this computer yet. How would you like to begin?</source>
        <translation>There is no campus on this computer yet. How would you like to begin?</translation>
    </message>
    <message>
        <source>The file {0} does not exist. How would you like to begin?</source>
        <translation>The file {0} does not exist. How would you like to begin?</translation>
    </message>
    <message>
        <source>Set up a new campus</source>
        <translation>Set up a new campus</translation>
    </message>
    <message>
        <source>Starts empty: you enter or import your rooms, equipment, customers and prices.</source>
        <translation>Starts empty: you enter or import your rooms, equipment, customers and prices.</translation>
    </message>
    <message>
        <source>Look around in the sample campus</source>
        <translation>Look around in the sample campus</translation>
    </message>
    <message>
        <source>An invented business centre with its bookings; its invoices say SPECIMEN.</source>
        <translation>An invented business centre with its bookings; its invoices say SPECIMEN.</translation>
    </message>
    <message>
        <source>Open a campus file</source>
        <translation>Open a campus file</translation>
    </message>
    <message>
        <source>A database that you or a colleague already work with.</source>
        <translation>A database that you or a colleague already work with.</translation>
    </message>
</context>
<context>
    <name>WhenFields</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Setup from</source>
        <translation>Setup from</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Teardown until</source>
        <translation>Teardown until</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>Several days</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Setup</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Teardown</source>
        <translation>Teardown</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>The start exists twice on this day: which one?</source>
        <translation>The start exists twice on this day: which one?</translation>
    </message>
    <message>
        <source>The end exists twice on this day: which one?</source>
        <translation>The end exists twice on this day: which one?</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>First, summer time</source>
        <translation>First, summer time</translation>
    </message>
    <message>
        <source>Second, winter time</source>
        <translation>Second, winter time</translation>
    </message>
</context>
</TS>
