package no.samdrift.kernel.imports;

/** Somebody who watches an import, and may stop it. */
public interface ImportWatch {
    ImportWatch NOBODY = new ImportWatch() {
        @Override
        public void at(int done, int total) {}

        @Override
        public boolean stopped() {
            return false;
        }
    };

    /** @param done rows that were gone through, of all that are to be written */
    void at(int done, int total);

    /** Asked between the rows. */
    boolean stopped();
}
