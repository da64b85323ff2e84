/** Services, service levels, systems, integrations, risks. */
module no.samdrift.catalogue {
    requires transitive no.samdrift.cooperation;

    exports no.samdrift.catalogue;
    exports no.samdrift.catalogue.integration;
    exports no.samdrift.catalogue.level;
    exports no.samdrift.catalogue.risk;
    exports no.samdrift.catalogue.service;
    exports no.samdrift.catalogue.system;
}
