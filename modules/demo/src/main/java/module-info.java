/** Co-operations to try the house with, by its services alone. Nothing depends on it, and a house without it is whole. */
module no.samdrift.demo {
    requires no.samdrift.governance;
    requires de.siegmar.fastcsv;
    requires java.logging;
    requires microprofile.config.api;
}
