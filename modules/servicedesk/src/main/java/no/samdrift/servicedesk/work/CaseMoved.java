package no.samdrift.servicedesk.work;

/** A case was changed, in the transaction of the change. */
record CaseMoved(CaseHead was, CaseHead is) {}
