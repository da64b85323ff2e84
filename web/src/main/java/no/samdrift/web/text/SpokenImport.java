package no.samdrift.web.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samdrift.kernel.imports.ImportWords;
import no.samdrift.kernel.refusal.Refusal;
import no.samdrift.kernel.text.Language;

/** What an import has to know of the texts; in the language of who imports. */
public record SpokenImport(Locale locale) implements ImportWords {
    @Override
    public Language language() {
        return Language.of(locale);
    }

    @Override
    public String text(String key) {
        return Texts.text(locale, key);
    }

    @Override
    public List<String> inAll(String key) {
        return Texts.LOCALES.stream()
                .map(each -> Texts.find(each, key))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<Reason> reasons(Throwable failure) {
        List<Explained> explained = Explained.of(failure, locale);
        if (explained.isEmpty() && failure instanceof Refusal refusal)
            return List.of(new Reason(null, Explained.refusal(locale, refusal.code(), refusal.arguments())));
        return explained.stream()
                .map(each -> new Reason(each.path(), each.text()))
                .toList();
    }
}
