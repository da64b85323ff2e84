module no.samdrift.catalogue {
    requires transitive no.samdrift.cooperation;
}
