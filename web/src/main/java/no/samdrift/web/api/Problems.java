package no.samdrift.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.samdrift.kernel.InvalidInput;
import no.samdrift.kernel.data.Outage;
import no.samdrift.kernel.document.DocumentTooLarge;
import no.samdrift.kernel.document.DocumentTypeRefused;
import no.samdrift.kernel.refusal.LostUpdate;
import no.samdrift.kernel.refusal.NotAllowed;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.NotSignedIn;
import no.samdrift.kernel.refusal.Refusal;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.refusal.TooManyAttempts;
import no.samdrift.kernel.refusal.Unavailable;
import no.samdrift.kernel.text.Language;
import no.samdrift.web.api.Problem.Violation;
import no.samdrift.web.text.Explained;
import no.samdrift.web.text.Texts;

/** What went wrong, in the reader's language, without a word of how the house is built. */
@ApplicationScoped
public class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    @Inject
    Texts texts;

    /** The problem a failure is told as. What nobody foresaw gets a reference that is also in the log. */
    public Problem of(Throwable failure, Language language) {
        // first: a line to the database that broke looks like one to the caller
        Optional<Unavailable> outage = Outage.of(failure);
        if (outage.isPresent()) return known(outage.get(), language).orElseThrow();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<Problem> known = known(cause, language);
            if (known.isPresent()) return known.get();
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "Unexpected failure, reference " + reference, failure);
        return new Problem(
                type("unexpected"),
                texts.get(language, "problem.500"),
                500,
                texts.get(language, "problem.unexpected", reference),
                reference,
                null);
    }

    private Optional<Problem> known(Throwable cause, Language language) {
        return Optional.ofNullable(
                switch (cause) {
                    case DocumentTooLarge e -> plain(413, e.code(), language, e.arguments());
                    case DocumentTypeRefused e -> plain(415, e.code(), language, e.arguments());
                    case RuleBroken e -> rule(e, language);
                    case Refusal e -> plain(status(e), e.code(), language, e.arguments());
                    case InvalidInput e -> invalid(e, language);
                    case ConstraintViolationException e -> invalid(e, language);
                    case OptimisticLockException e -> plain(409, "lostUpdate", language, "");
                    case BodyTooLarge e -> plain(413, "bodyTooLarge", language, e.most() / 1024);
                    case BodyTooSlow e -> plain(408, "bodyTooSlow", language);
                    case IOException e when isOfTheLine(e) -> plain(408, "bodyTooSlow", language);
                    case JsonBody.Unreadable e -> unreadable(e, language);
                    case QueryValues.Refused e -> rule(e.rule(), language);
                    case WebApplicationException e
                    when e.getResponse().getStatus() < 500 ->
                        plain(
                                e.getResponse().getStatus(),
                                "http" + e.getResponse().getStatus(),
                                language);
                    default -> null;
                });
    }

    /** The caller went away or fell silent in the middle of a body: nobody hears the answer, and nothing is wrong here. */
    private static boolean isOfTheLine(IOException e) {
        return e instanceof EOFException
                || e.getCause() instanceof EOFException
                || e.getCause() instanceof TimeoutException
                || "Connection is closed".equals(e.getMessage());
    }

    private static int status(Refusal refusal) {
        return switch (refusal) {
            case NotFound e -> 404;
            case NotAllowed e -> 403;
            case LostUpdate e -> 409;
            case NotSignedIn e -> 401;
            case TooManyAttempts e -> 429;
            case Unavailable e -> 503;
            case RuleBroken e -> 422;
        };
    }

    private Problem rule(RuleBroken e, Language language) {
        String detail = text(language, e.code(), e.arguments());
        if (e.code().equals("badCursor") || e.code().equals("unknownParameter"))
            return new Problem(type(e.code()), title(language, 400), 400, detail, null, null);
        return new Problem(
                type(e.code()),
                title(language, 422),
                422,
                detail,
                null,
                List.of(new Violation(e.field() == null ? "" : e.field(), detail)));
    }

    private Problem invalid(Exception e, Language language) {
        List<Violation> violations = Explained.of(e, language.locale()).stream()
                .map(wrong -> new Violation(wrong.path(), wrong.text()))
                .toList();
        String detail = texts.get(language, "problem.invalid", violations.size());
        return new Problem(type("invalid"), title(language, 422), 422, detail, null, violations);
    }

    private Problem unreadable(JsonBody.Unreadable e, Language language) {
        if (e.path() == null)
            return new Problem(type("unreadable"), title(language, 400), 400, text(language, "unreadable"), null, null);
        String message = text(language, "badValue", e.path());
        return new Problem(
                type("badValue"), title(language, 422), 422, message, null, List.of(new Violation(e.path(), message)));
    }

    private Problem plain(int status, String code, Language language, Object... arguments) {
        String detail = texts.has("refusal." + code) ? text(language, code, arguments) : title(language, status);
        return new Problem(type(code), title(language, status), status, detail, null, null);
    }

    private String title(Language language, int status) {
        String key = "problem." + status;
        return texts.has(key)
                ? texts.get(language, key)
                : texts.get(language, status < 500 ? "problem.400" : "problem.500");
    }

    private String text(Language language, String code, Object... arguments) {
        return Explained.refusal(language.locale(), code, arguments);
    }

    private static String type(String code) {
        return "urn:samdrift:problem:" + code;
    }
}
