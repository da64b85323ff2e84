/** Incidents, their clocks and teams, the import of other systems' history, reports. */
module no.samdrift.servicedesk {
    requires transitive no.samdrift.catalogue;

    exports no.samdrift.servicedesk;
    exports no.samdrift.servicedesk.clock;
    exports no.samdrift.servicedesk.incident;
    exports no.samdrift.servicedesk.team;
}
