package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Stream;
import no.samdrift.cooperation.access.Accounts;
import no.samdrift.cooperation.access.Duties.Duty;
import no.samdrift.cooperation.access.Sessions;
import no.samdrift.cooperation.access.Tokens;
import no.samdrift.cooperation.access.Tokens.Issued;
import no.samdrift.cooperation.access.Tokens.TokenRow;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.people.PersonRow;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.text.Language;
import no.samdrift.web.security.UiSession;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Choice;
import no.samdrift.web.ui.part.Confirm;
import no.samdrift.web.ui.part.FormDialog;
import no.samdrift.web.ui.part.OnceShown;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.SmallTable;
import no.samdrift.web.ui.part.Toast;

/** Oneself: what is kept, in which language one is written to, password, and keys for programs. */
@Route("me")
public class MeView extends Main {
    private final People people;
    private final Accounts accounts;
    private final Tokens tokens;
    private final Sessions sessions;
    private final UiSession here;
    private final Div list = new Div();
    private final Div browsers = new Div();
    private final Paragraph ownPassword = new Paragraph(t("me.ownPasswordFirst"));

    @Inject
    public MeView(
            People people,
            Accounts accounts,
            Tokens tokens,
            Sessions sessions,
            UiSession here,
            FactorBlock factors,
            NoticeWishes wishes,
            DeputyBlock deputy,
            FollowsBlock follows) {
        this.people = people;
        this.accounts = accounts;
        this.tokens = tokens;
        this.sessions = sessions;
        this.here = here;
        addClassName("page");
        ownPassword.addClassName("notice");
        ownPassword.getElement().setAttribute("role", "alert");
        ownPassword.setVisible(here.duties().contains(Duty.OWN_PASSWORD));
        PersonRow self = people.self();
        PageHeader header = new PageHeader(self.name(), t("me.lead"));
        header.addActions(new Button(t("me.changePassword"), e -> password()));
        add(header);
        add(ownPassword, PersonView.facts(self), language(self), wishes.block(self.email()), deputy.block());
        add(follows.block());
        add(new Block(t("tokens.title"), new Paragraph(t("tokens.lead")), list)
                .actions(new Button(t("tokens.new"), e -> issue())));
        add(factors.block());
        add(new Block(t("sessions.title"), new Paragraph(t("sessions.lead")), browsers)
                .actions(new Button(t("sessions.endAll"), e -> endAll())));
        draw();
        drawSessions();
    }

    private void drawSessions() {
        browsers.removeAll();
        Long own = here.id().orElse(null);
        SmallTable table = new SmallTable(
                t("sessions.title"),
                t("session.browser"),
                t("session.origin"),
                t("session.started"),
                t("session.seen"),
                "");
        sessions.own()
                .forEach(s -> table.row(
                        browser(s.agent()),
                        s.origin(),
                        s.startedAt(),
                        s.seenAt(),
                        Objects.equals(s.id(), own) ? t("session.here") : ending(s.id())));
        browsers.add(table);
    }

    private Button ending(long id) {
        return new Button(
                t("session.end"),
                e -> Proof.form(accounts, t("session.end"), t("session.end"), () -> {
                            sessions.end(id);
                            Toast.done(t("session.ended"));
                            drawSessions();
                        })
                        .open());
    }

    private void endAll() {
        FormDialog form = Proof.form(accounts, t("sessions.endAll"), t("sessions.endAll"), () -> {
            sessions.endAll(here.id().orElse(null));
            Toast.done(t("session.ended"));
            draw();
            drawSessions();
        });
        form.lead(t("sessions.endAllText"));
        form.open();
    }

    /** The program and the machine, as far as it says; the rest of what a browser calls itself is history. */
    private static String browser(String agent) {
        String program = Stream.of("Edg", "Firefox", "Chrome", "Safari")
                .filter(agent::contains)
                .findFirst()
                .map(name -> name.equals("Edg") ? "Edge" : name)
                .orElse(agent);
        String machine = Stream.of("Windows", "Android", "iPhone", "iPad", "Mac OS", "Linux")
                .filter(agent::contains)
                .findFirst()
                .orElse("");
        return machine.isEmpty() ? program : program + ", " + machine;
    }

    private Block language(PersonRow self) {
        Choice<Language> language =
                new Choice<>(t("me.mailLanguage"), "personLanguage", Language.class).required(self.language());
        language.setWidth("min(18rem, 100%)");
        language.addValueChangeListener(e -> {
            if (e.getValue() == null) return;
            people.chooseLanguage(e.getValue());
            Toast.done(t("form.saved"));
        });
        return new Block(t("user.language"), language);
    }

    private void password() {
        PasswordField old = new PasswordField(t("me.oldPassword"));
        PasswordField fresh = new PasswordField(t("person.newPassword"));
        PasswordField again = new PasswordField(t("me.again"));
        FormDialog form = new FormDialog(t("me.changePassword"), t("me.changePassword"), () -> {
            if (!fresh.getValue().equals(again.getValue())) throw RuleBroken.at("again", "passwordsDiffer");
            accounts.changeOwnPassword(
                    old.getValue(), fresh.getValue(), here.id().orElse(null));
            Toast.done(t("me.passwordChanged"));
            here.forget();
            ownPassword.setVisible(false);
            draw();
            drawSessions();
        });
        form.wide("old", old).setRequiredIndicatorVisible(true);
        form.wide("password", fresh).setRequiredIndicatorVisible(true);
        form.wide("again", again).setRequiredIndicatorVisible(true);
        form.open();
    }

    private void draw() {
        list.removeAll();
        var own = tokens.own();
        if (own.isEmpty()) {
            list.add(Block.none(t("tokens.none")));
            return;
        }
        SmallTable table = new SmallTable(
                t("tokens.title"), t("token.name"), t("token.created"), t("token.expires"), t("unit.state"), "");
        own.forEach(token -> table.row(
                token.name(),
                token.createdAt(),
                token.expiresAt(),
                token.revokedAt() == null ? t("token.valid") : t("token.revoked", Formats.dateTime(token.revokedAt())),
                token.revokedAt() == null ? revoking(token) : null));
        list.add(table);
    }

    private Button revoking(TokenRow token) {
        return new Button(
                t("token.revoke"),
                e -> Confirm.askDangerous(
                        t("token.revoke"), t("token.revokeText", token.name()), t("token.revoke"), () -> {
                            tokens.revoke(token.id());
                            draw();
                        }));
    }

    private void issue() {
        TextField name = new TextField(t("token.name"));
        name.setHelperText(t("token.nameHelp"));
        IntegerField days = new IntegerField(t("token.days"));
        days.setHelperText(t("token.daysHelp"));
        FormDialog form = new FormDialog(t("tokens.new"), t("tokens.new"), () -> {
            Issued issued = tokens.issue(name.getValue(), days.getValue());
            draw();
            new OnceShown("", issued.token()).open();
        });
        form.wide("name", name).setRequiredIndicatorVisible(true);
        form.wide("days", days);
        form.open();
    }
}
