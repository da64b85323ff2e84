package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samdrift.cooperation.access.Accounts;
import no.samdrift.cooperation.access.Duties.Duty;
import no.samdrift.cooperation.access.SecondFactors;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.web.security.Passkeys;
import no.samdrift.web.security.UiSession;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.FormDialog;
import no.samdrift.web.ui.part.SmallTable;
import no.samdrift.web.ui.part.Toast;

/** What proves oneself beside the password: set up, named, removed. */
@Dependent
class FactorBlock {
    private static final String CREATE = "return navigator.credentials.create({publicKey:"
            + " PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse($0))}).then(k => JSON.stringify(k.toJSON()))";

    @Inject
    private SecondFactors factors;

    @Inject
    private Accounts accounts;

    @Inject
    private Passkeys passkeys;

    @Inject
    private UiSession here;

    @Inject
    private CurrentCaller current;

    private final Div list = new Div();

    Block block() {
        draw();
        Div content = new Div(list);
        Block block = new Block(t("factors.title"), new Paragraph(t("factors.lead")), content);
        if (!factors.available()) return block;
        return block.actions(
                new Button(t("factor.addApp"), e -> app()), new Button(t("factor.addPasskey"), e -> passkey()));
    }

    private void draw() {
        list.removeAll();
        if (here.duties().contains(Duty.SECOND_FACTOR)) {
            Paragraph must = new Paragraph(t("factors.required"));
            must.addClassName("notice");
            must.getElement().setAttribute("role", "alert");
            list.add(must);
        }
        if (!factors.available()) list.add(new Paragraph(t("factors.unavailable")));
        var own = factors.own();
        if (own.isEmpty()) {
            list.add(Block.none(t("factors.none")));
            return;
        }
        SmallTable table = new SmallTable(
                t("factors.title"), t("factor.name"), t("factor.kind"), t("token.created"), t("session.seen"), "");
        own.forEach(factor -> table.row(
                factor.name(),
                t("factor." + factor.kind()),
                factor.createdAt(),
                factor.usedAt(),
                new Button(t("action.delete"), e -> remove(factor.id(), factor.name()))));
        list.add(table, new Button(t("factor.newPaper"), e -> newPaper()));
    }

    private void changed(List<String> codes) {
        here.forget();
        Toast.done(t("form.saved"));
        draw();
        if (!codes.isEmpty()) paper(codes);
    }

    private void app() {
        String secret = factors.newSecret();
        String letters = secret.substring(0, secret.indexOf('.'));
        Caller caller = current.get();
        TextField key = new TextField(t("factor.secret"));
        key.setReadOnly(true);
        key.setValue(letters.replaceAll("(.{4})(?=.)", "$1 "));
        key.setHelperText(t("factor.secretHelp"));
        TextField name = name();
        TextField code = new TextField(t("login.code"));
        FormDialog form = Proof.form(
                accounts,
                t("factor.addApp"),
                t("factor.confirm"),
                () -> changed(factors.confirm(secret, name.getValue(), code.getValue())));
        form.wide("secret", key);
        Anchor open = new Anchor();
        open.setText(t("factor.openApp"));
        // the scheme that code apps answer to; all of the address is ours
        open.setUnsafeHref("otpauth://totp/Samdrift:" + URLEncoder.encode(caller.username(), StandardCharsets.UTF_8)
                + "?secret=" + letters + "&issuer=Samdrift");
        form.plain(open);
        form.wide("name", name).setRequiredIndicatorVisible(true);
        form.wide("code", code).setRequiredIndicatorVisible(true);
        form.open();
    }

    private static TextField name() {
        TextField name = new TextField(t("factor.name"));
        name.setHelperText(t("factor.nameHelp"));
        return name;
    }

    private void passkey() {
        TextField name = name();
        FormDialog form = Proof.form(accounts, t("factor.addPasskey"), t("factor.confirm"), () -> {
            if (name.isEmpty()) throw RuleBroken.at("name", "required");
            create(name.getValue());
        });
        form.lead(t("factor.passkeyHelp"));
        form.wide("name", name).setRequiredIndicatorVisible(true);
        form.open();
    }

    private void create(String name) {
        String challenge = Passkeys.challenge();
        String url = VaadinServletRequest.getCurrent().getRequestURL().toString();
        list.getElement()
                .executeJs(CREATE, passkeys.creation(current.get(), challenge, url))
                .then(
                        String.class,
                        answer -> registered(name, challenge, url, answer),
                        error -> Toast.failure(t("factor.notMade")));
    }

    private void registered(String name, String challenge, String url, String answer) {
        try {
            changed(passkeys.register(name, challenge, url, answer));
        } catch (RuleBroken e) {
            Toast.failure(t("factor.notMade"));
        }
    }

    private void remove(long id, String name) {
        FormDialog form = Proof.form(accounts, t("factor.remove"), t("action.delete"), () -> {
            factors.remove(id);
            changed(List.of());
        });
        form.lead(t("factor.removeText", name));
        form.open();
    }

    private void newPaper() {
        Proof.form(accounts, t("factor.newPaper"), t("factor.newPaper"), () -> paper(factors.newPaper()))
                .open();
    }

    private static void paper(List<String> codes) {
        Dialog dialog = new Dialog(t("factor.paper"));
        dialog.addClassName("form-dialog");
        dialog.add(new Paragraph(t("factor.paperText")), new Pre(String.join("\n", codes)));
        dialog.getFooter().add(new Button(t("action.close"), e -> dialog.close()));
        dialog.open();
    }
}
