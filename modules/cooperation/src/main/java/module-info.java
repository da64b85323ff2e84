module no.samdrift.cooperation {
    requires transitive no.samdrift.kernel;
}
