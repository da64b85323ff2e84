package no.samdrift.web.ui.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import no.samdrift.catalogue.service.Services;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.text.Language;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.Choosable;

/** A service, by its code and its name in the language of the screen. */
@ApplicationScoped
class ChosenServices implements Choosable {
    @Inject
    Services services;

    @Override
    public String kind() {
        return "service";
    }

    @Override
    public List<Ref> find(String text, int offset, int limit) {
        Language language = Language.of(Texts.locale());
        String wanted = text == null ? "" : text.toLowerCase(Locale.ROOT);
        return services.all().stream()
                .filter(s -> !s.imported())
                .map(s -> new Ref(s.id(), s.code(), s.name(language)))
                .filter(ref ->
                        (ref.code() + " " + ref.name()).toLowerCase(Locale.ROOT).contains(wanted))
                .skip(offset)
                .limit(limit)
                .toList();
    }
}
