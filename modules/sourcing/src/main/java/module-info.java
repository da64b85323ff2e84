module no.samdrift.sourcing {
    requires transitive no.samdrift.servicedesk;
}
