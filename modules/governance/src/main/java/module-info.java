module no.samdrift.governance {
    requires transitive no.samdrift.sourcing;
}
