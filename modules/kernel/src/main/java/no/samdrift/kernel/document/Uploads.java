package no.samdrift.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.refusal.NotAllowed;

/**
 * Takes files in before they become documents: outside of a transaction, since a file takes as long as its line is slow. What
 * {@link Documents} never names afterwards is swept away.
 */
@ApplicationScoped
public class Uploads {
    @Inject
    Documents documents;

    @Inject
    Contents contents;

    @Inject
    CurrentCaller current;

    /** For {@link Documents#add}; who may not add is refused before anything is read. */
    public DocumentFile receive(String on, String name, InputStream in) throws IOException {
        documents.requireAdd(on);
        return contents.take(name, in);
    }

    /** Before there is what it will hang on: for who may begin such a thing, and for the house, as from mail. */
    public DocumentFile receive(Right begins, String name, InputStream in) throws IOException {
        if (!current.get().anywhere(begins)) throw new NotAllowed(begins);
        return contents.take(name, in);
    }

    /** For {@link Documents#renew}. */
    public DocumentFile receive(long id, String name, InputStream in) throws IOException {
        documents.requireChange(id);
        return contents.take(name, in);
    }
}
