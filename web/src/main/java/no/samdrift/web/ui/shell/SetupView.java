package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Inject;
import no.samdrift.web.start.FirstAdministrator;

/** The page behind the one-time link of a first start without demo data. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
public class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final FirstAdministrator first;
    private final TextField name = new TextField(t("setup.name"));
    private final TextField username = new TextField(t("login.username"));
    private final PasswordField password = new PasswordField(t("login.password"));
    private String token = "";

    @Inject
    public SetupView(FirstAdministrator first) {
        this.first = first;
        addClassName("login");
        name.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NAME);
        password.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NEW_PASSWORD);
        password.setHelperText(t("setup.passwordHelp"));
        Button make = new Button(t("setup.submit"), e -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        Div fields = new Div(name, username, password, make);
        fields.addClassName("stack");
        Div card = new Div(new H1(t("setup.title")), new Paragraph(t("setup.lead")), fields);
        card.addClassName("login-card");
        add(MainLayout.brand(), card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        if (!first.open(token)) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void make() {
        boolean complete = true;
        for (TextField field : new TextField[] {name, username}) {
            field.setErrorMessage(t("field.required"));
            field.setInvalid(field.isEmpty());
            complete &= !field.isEmpty();
        }
        if (complete) {
            first.make(token, name.getValue(), username.getValue(), password.getValue());
            getUI().ifPresent(ui -> ui.navigate(LoginView.class));
        }
    }

    @Override
    public String getPageTitle() {
        return t("setup.title") + " · Samdrift";
    }
}
