package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.cooperation.access.Grants;
import no.samdrift.cooperation.access.Grants.GrantRow;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.Target;
import no.samdrift.web.ui.part.Confirm;
import no.samdrift.web.ui.part.DataList;
import no.samdrift.web.ui.part.FieldErrors;
import no.samdrift.web.ui.part.FormDialog;
import no.samdrift.web.ui.part.ListQuery;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.RefField;
import no.samdrift.web.ui.part.Toast;

/** Who holds which role, and how far it reaches. */
@Route("admin/grants")
public class GrantsView extends Main {
    private final Grants grants;
    private final ScopeNames scopes;
    private final Pickers pickers;
    private final boolean gives;
    private final DataList<GrantRow> list;

    @Inject
    public GrantsView(
            Grants grants, ScopeNames scopes, Pickers pickers, GrantRequestForm requests, CurrentCaller caller) {
        this.grants = grants;
        this.scopes = scopes;
        this.pickers = pickers;
        gives = caller.get().anywhere(CooperationRight.GRANT);
        addClassName("page");
        PageHeader header = new PageHeader(t("grants.title"), t("grants.lead"));
        if (gives) {
            Button give = new Button(t("grant.give"), e -> give());
            give.addThemeVariants(ButtonVariant.PRIMARY);
            header.addActions(give);
            if (!caller.get().may(CooperationRight.GRANT, Target.COOPERATION))
                header.addActions(new Button(t("grant.request"), e -> requests.open()));
        }
        list = new DataList<>("grants", t("grants.title"), this::page);
        list.words(t("people.search"));
        list.choice("role", t("grant.role"), "role", Role.class);
        columns();
        add(header, list);
    }

    private void columns() {
        list.link("person", t("person.name"), GrantRow::person, g -> CooperationScreens.PERSON.href(g.personId()));
        list.column("role", t("grant.role"), g -> t("role." + g.role()));
        list.column("scope", t("grant.reach"), g -> scopes.of(g.scope(), g.scopeId()))
                .setFlexGrow(1);
        list.column("source", t("grant.source"), g -> t("grantSource." + g.source()));
        list.column("from", t("agreement.validFrom"), GrantRow::validFrom);
        if (gives) list.shown("withdraw", t("grant.withdraw"), g -> "", this::withdrawing);
    }

    private Component withdrawing(GrantRow grant) {
        if (!grant.source().equals("local") || !grants.mayWithdraw(grant)) return new Div();
        Button withdraw = new Button(
                t("grant.withdraw"),
                e -> Confirm.askDangerous(
                        t("grant.withdraw"),
                        t("grant.withdrawText", grant.person(), t("role." + grant.role())),
                        t("grant.withdraw"),
                        () -> {
                            grants.withdraw(grant.id());
                            Toast.done(t("form.saved"));
                            list.refresh();
                        }));
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        withdraw.setAriaLabel(t("grant.withdraw") + ": " + grant.person() + ", " + t("role." + grant.role()));
        return withdraw;
    }

    private void give() {
        RefField person =
                pickers.person(t("person.name"), CooperationRight.GRANT).required();
        ScopeFields fields = new ScopeFields(scopes);
        FormDialog form = new FormDialog(t("grant.give"), t("grant.give"), () -> {
            FieldErrors.required("personId", person.id());
            grants.give(person.id(), fields.role(), fields.kind(), fields.scopeId());
            Toast.done(t("form.saved"));
            list.refresh();
        });
        form.wide("personId", person);
        fields.into(form);
        form.open();
    }

    private List<GrantRow> page(ListQuery query) {
        String text = query.filter("q").orElse("").toLowerCase(Locale.ROOT);
        Role role = query.filter("role").map(Role::valueOf).orElse(null);
        return grants.inForce(null).stream()
                .filter(g -> g.person().toLowerCase(Locale.ROOT).contains(text))
                .filter(g -> role == null || g.role() == role)
                .skip(query.offset())
                .limit(query.limit())
                .toList();
    }
}
