package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.component.upload.UploadI18N.AddFiles;
import com.vaadin.flow.component.upload.UploadI18N.DropFiles;
import com.vaadin.flow.component.upload.UploadI18N.Uploading;
import java.util.List;
import java.util.function.Consumer;
import no.samdrift.kernel.document.DocumentFile;
import no.samdrift.kernel.refusal.Refusal;
import no.samdrift.web.text.Explained;
import no.samdrift.web.text.Texts;

/** Where a file is chosen, dropped, pasted or photographed, and seen on its way. */
@JavaScript("context://js/samdrift-documents.js")
class DocumentUpload extends Upload {
    /**
     * @param most in bytes
     * @param errors where is told why a file was refused
     * @param done what becomes of the file once it is there
     */
    DocumentUpload(
            String label,
            long most,
            FieldErrors errors,
            BoundedUpload.Received<DocumentFile> received,
            Consumer<DocumentFile> done) {
        addClassName("document-upload");
        setUploadHandler(BoundedUpload.streamed(
                received,
                file -> finished(errors, () -> done.accept(file)),
                refused -> finished(errors, () -> {
                    throw refused;
                })));
        setMaxFileSize((int) Math.min(most, Integer.MAX_VALUE));
        setUploadButton(new Button(label, VaadinIcon.PAPERCLIP.create()));
        setDropLabel(new Span(t("document.drop")));
        setI18n(words(most));
        addFileRejectedListener(e -> {
            errors.clear();
            errors.show(null, e.getErrorMessage());
        });
    }

    private void finished(FieldErrors errors, Runnable work) {
        clearFileList();
        try {
            errors.during(work);
        } catch (Refusal e) {
            errors.show(null, Explained.refusal(Texts.locale(), e.code(), e.arguments()));
        }
    }

    /** What is pasted anywhere on the page goes the same way. */
    DocumentUpload pasted() {
        setDropLabel(new Span(t("document.dropOrPaste")));
        addAttachListener(e -> getElement().executeJs("window.samdriftPaste(this)"));
        return this;
    }

    /** Whether what the caller holds has a camera to open. */
    static boolean photographs() {
        return UI.getCurrent().getInternals().getExtendedClientDetails().isTouchDevice();
    }

    /** Opens the camera of a telephone at once. */
    DocumentUpload photographed() {
        addClassName("document-camera");
        setAcceptedMimeTypes("image/*");
        setUploadButton(new Button(t("document.photograph"), VaadinIcon.CAMERA.create()));
        setDropAllowed(false);
        getElement().setProperty("capture", "environment");
        return this;
    }

    private static UploadI18N words(long most) {
        String add = t("document.add");
        String drop = t("document.drop");
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new AddFiles().setOne(add).setMany(add));
        words.setDropFiles(new DropFiles().setOne(drop).setMany(drop));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(Texts.text(Texts.locale(), "refusal.documentTooLarge", most / 1_000_000))
                .setIncorrectFileType(t("document.pictureOnly"))
                .setTooManyFiles(t("document.tooMany")));
        words.setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(t("document.connecting"))
                        .setStalled(t("document.stalled"))
                        .setProcessing(t("document.processing"))
                        .setHeld(t("document.held")))
                .setRemainingTime(new Uploading.RemainingTime()
                        .setPrefix(t("document.left") + " ")
                        .setUnknown(t("document.leftUnknown")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(t("document.broken"))
                        .setUnexpectedServerError(t("document.broken"))
                        .setForbidden(t("document.broken"))));
        words.setFile(new UploadI18N.File()
                .setRetry(t("document.again"))
                .setStart(t("document.add"))
                .setRemove(t("action.cancel")));
        words.setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB", "TB")));
        return words;
    }
}
