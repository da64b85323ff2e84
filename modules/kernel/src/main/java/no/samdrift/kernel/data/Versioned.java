package no.samdrift.kernel.data;

/** What is changed by the version that was read, so that nobody writes over what they have not seen. */
public interface Versioned {
    int version();
}
