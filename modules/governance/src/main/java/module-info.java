/** Decisions, cost keys and shares, multi-year frames. */
module no.samdrift.governance {
    requires transitive no.samdrift.sourcing;

    exports no.samdrift.governance;
    exports no.samdrift.governance.costshare;
    exports no.samdrift.governance.decision;
    exports no.samdrift.governance.frame;
}
