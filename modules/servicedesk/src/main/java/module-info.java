module no.samdrift.servicedesk {
    requires transitive no.samdrift.catalogue;
}
