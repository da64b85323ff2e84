/** Vendors and the agreements with them, their deadlines computed. */
module no.samdrift.sourcing {
    requires transitive no.samdrift.servicedesk;

    exports no.samdrift.sourcing;
    exports no.samdrift.sourcing.agreement;
    exports no.samdrift.sourcing.vendor;
}
