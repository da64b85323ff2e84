package no.samdrift.web.ui.calculators;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.samdrift.web.ui.part.FieldErrors;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.Toast;

/** Inputs at the left, the answer at the right at once, and an address that gives the same answer to somebody else. */
abstract class Calculator extends Main {
    protected final FieldErrors errors = FieldErrors.live();
    protected final Div input = new Div();
    protected final Div result = new Div();
    private final String title;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private boolean quiet = true;

    private record Part(Supplier<String> written, Consumer<String> read) {}

    Calculator(String key) {
        title = t(key + ".title");
        addClassName("page");
        input.addClassNames("calculator-input", "panel");
        result.addClassName("calculator-result");
        result.getElement().setAttribute("aria-live", "polite");
        input.add(errors);
        Div both = new Div(input, result);
        both.addClassName("calculator");
        Button share = new Button(t("calculator.share"), VaadinIcon.LINK.create());
        share.getElement()
                .executeJs("this.addEventListener('click', () => Promise.resolve(location.href)"
                        + ".then(address => navigator.clipboard.writeText(address))"
                        + ".then(() => this.dispatchEvent(new Event('copied')),"
                        + " () => this.dispatchEvent(new Event('refused'))))");
        share.getElement().addEventListener("copied", e -> Toast.done(t("calculator.copied")));
        share.getElement().addEventListener("refused", e -> Toast.failure(t("calculator.notCopied")));
        add(new PageHeader(title, t(key + ".lead"), share), both);
    }

    /** An input that stands in the address under {@code name}. */
    protected void keep(String name, Supplier<String> written, Consumer<String> read) {
        parts.put(name, new Part(written, read));
    }

    protected <V, F extends Component & HasValue<?, V>> F watch(F field) {
        field.addValueChangeListener(e -> changed());
        return field;
    }

    protected void changed() {
        if (quiet) return;
        Map<String, String> all = new LinkedHashMap<>();
        parts.forEach((name, part) -> {
            String written = part.written().get();
            if (written != null && !written.isBlank()) all.put(name, written);
        });
        UI ui = UI.getCurrent();
        ui.getPage()
                .getHistory()
                .replaceState(null, new Location(ui.getActiveViewLocation().getPath(), QueryParameters.simple(all)));
        calculate();
    }

    /** Several inputs at once, then one answer. */
    protected void quietly(Runnable change) {
        boolean before = quiet;
        quiet = true;
        change.run();
        quiet = before;
    }

    private void calculate() {
        result.removeAll();
        errors.during(this::answer);
    }

    protected abstract void answer();

    @Override
    protected void onAttach(AttachEvent event) {
        QueryParameters address = event.getUI().getActiveViewLocation().getQueryParameters();
        quietly(() ->
                parts.forEach((name, part) -> address.getSingleParameter(name).ifPresent(value -> read(part, value))));
        quiet = false;
        calculate();
    }

    /** An address somebody has typed over may hold anything; what cannot be read is as if it were not there. */
    private static void read(Part part, String value) {
        try {
            part.read().accept(value);
        } catch (RuntimeException unreadable) {
            System.getLogger(Calculator.class.getName()).log(System.Logger.Level.DEBUG, "Unreadable input", unreadable);
        }
    }
}
