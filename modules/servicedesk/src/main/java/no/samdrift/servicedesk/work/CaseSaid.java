package no.samdrift.servicedesk.work;

/** Something was said in a case, in the transaction that said it. */
record CaseSaid(CaseHead head, EntryKind kind, long entry, String text) {}
