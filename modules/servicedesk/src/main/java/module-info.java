/** The desk, incidents and problems, their clocks and teams, the import of other systems' history, reports. */
module no.samdrift.servicedesk {
    requires transitive no.samdrift.catalogue;
    requires jakarta.mail;
    requires java.logging;
    requires static microprofile.config.api; // as in the kernel
    requires org.jsoup;
    requires tools.jackson.databind;

    exports no.samdrift.servicedesk;
    exports no.samdrift.servicedesk.clock;
    exports no.samdrift.servicedesk.eventlog;
    exports no.samdrift.servicedesk.incident;
    exports no.samdrift.servicedesk.mail;
    exports no.samdrift.servicedesk.monitoring;
    exports no.samdrift.servicedesk.problem;
    exports no.samdrift.servicedesk.report;
    exports no.samdrift.servicedesk.team;
    exports no.samdrift.servicedesk.work;
}
