package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samdrift.web.security.SecondStep;
import no.samdrift.web.text.Texts;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Sign-in by a plain HTML form, so that password managers and screen readers meet what they know.
 * It posts {@code username}, {@code password} and the wished-for page {@code target} to {@code sign-in}.
 */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final Map<String, String> PROBLEMS =
            Map.of("error", "login.failed", "locked", "login.locked", "unknown", "login.unknown");
    private final Div card = new Div();

    private final SecondStep second;

    @Inject
    public LoginView(SecondStep second) {
        this.second = second;
        addClassName("login");
        card.addClassName("login-card");
        Div languages = new Div();
        languages.addClassName("login-languages");
        for (Locale locale : Texts.LOCALES) {
            languages.add(language(locale));
        }
        add(MainLayout.brand(), card, languages);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> query =
                event.getLocation().getQueryParameters().getParameters();
        card.removeAll();
        card.add(new H1(t("login.title")), new Paragraph(t("login.lead")));
        Optional<String> problem =
                PROBLEMS.keySet().stream().filter(query::containsKey).findFirst();
        if (problem.isPresent()) {
            Paragraph failed = new Paragraph(t(PROBLEMS.get(problem.get())));
            failed.addClassName("login-error");
            failed.getElement().setAttribute("role", "alert").setAttribute("id", "login-error");
            card.add(failed);
        }
        var pending = query.containsKey("code")
                ? SecondStep.pending(VaadinServletRequest.getCurrent().getSession(false))
                : Optional.<SecondStep.Pending>empty();
        if (pending.isPresent()) {
            askForCode(pending.get(), query.containsKey("wrong"));
            return;
        }
        card.getElement()
                .appendChild(form(query.getOrDefault("target", List.of("")).getFirst(), problem.isPresent()));
        oidc().ifPresent(issuer -> {
            Anchor other = new Anchor("sign-in/oidc", t("login.oidc"));
            other.setRouterIgnore(true);
            other.addClassName("login-oidc");
            card.add(other);
        });
    }

    private void askForCode(SecondStep.Pending pending, boolean wrong) {
        card.removeAll();
        card.add(new H1(t("login.codeTitle")), new Paragraph(t("login.codeLead")));
        if (wrong) {
            Paragraph failed = new Paragraph(t("login.codeWrong"));
            failed.addClassName("login-error");
            failed.getElement().setAttribute("role", "alert").setAttribute("id", "login-error");
            card.add(failed);
        }
        Element form = new Element("form").setAttribute("method", "post").setAttribute("action", "sign-in/code");
        form.appendChild(field("code", t("login.code"), "text", "one-time-code", wrong));
        Element passkey = new Element("input").setAttribute("type", "hidden").setAttribute("name", "passkey");
        form.appendChild(passkey);
        NativeButton submit = new NativeButton(t("login.submit"));
        submit.getElement().setAttribute("type", "submit");
        form.appendChild(submit.getElement());
        card.getElement().appendChild(form);
        String url = VaadinServletRequest.getCurrent().getRequestURL().toString();
        second.passkeyRequest(pending, url).ifPresent(request -> {
            NativeButton key = new NativeButton(t("login.passkey"));
            key.addClassName("login-passkey");
            // the answer goes with the form, so that the server sees it where it sees a code
            key.addClickListener(e -> form.executeJs(
                    "const field = this.querySelector('[name=passkey]');"
                            + "navigator.credentials.get({publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse($0))})"
                            + ".then(k => { field.value = JSON.stringify(k.toJSON()); this.submit(); }, () => {})",
                    request));
            card.add(key);
        });
    }

    private static Element form(String target, boolean failed) {
        Element form = new Element("form").setAttribute("method", "post").setAttribute("action", "sign-in");
        form.appendChild(field("username", t("login.username"), "text", "username", failed));
        form.appendChild(field("password", t("login.password"), "password", "current-password", failed));
        form.appendChild(new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", "target")
                .setAttribute("value", target));
        NativeButton submit = new NativeButton(t("login.submit"));
        submit.getElement().setAttribute("type", "submit");
        form.appendChild(submit.getElement());
        // the name stays in this browser's tab until one is in, so that only the password is typed again
        form.executeJs(
                "const name = this.querySelector('#username'), word = this.querySelector('#password');"
                        + "this.addEventListener('submit', () => sessionStorage.setItem('samdrift.username', name.value));"
                        + "if ($0) name.value = name.value || sessionStorage.getItem('samdrift.username') || '';"
                        + "setTimeout(() => (name.value ? word : name).focus())",
                failed);
        return form;
    }

    private static Element field(String name, String label, String type, String autocomplete, boolean failed) {
        Element input = new Element("input")
                .setAttribute("id", name)
                .setAttribute("name", name)
                .setAttribute("type", type)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false")
                .setAttribute("required", true);
        if (failed) {
            input.setAttribute("aria-describedby", "login-error");
        }
        Element caption = new Element("label").setAttribute("for", name).setText(label);
        return new Element("div").appendChild(caption, input);
    }

    private static NativeButton language(Locale locale) {
        NativeButton button = new NativeButton(
                t("language." + locale.getLanguage()),
                e -> Preferences.current().with(locale).apply(UI.getCurrent()));
        button.getElement()
                .setAttribute("lang", locale.getLanguage())
                .setAttribute("aria-pressed", String.valueOf(locale.equals(Texts.locale())));
        return button;
    }

    private static Optional<String> oidc() {
        return ConfigProvider.getConfig()
                .getOptionalValue("samdrift.oidc.issuer", String.class)
                .filter(issuer -> !issuer.isBlank());
    }

    @Override
    public String getPageTitle() {
        return t("login.title") + " · Samdrift";
    }
}
