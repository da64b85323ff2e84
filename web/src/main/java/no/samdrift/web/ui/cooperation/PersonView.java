package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.cooperation.access.Grants;
import no.samdrift.cooperation.access.Reach;
import no.samdrift.cooperation.access.SecondFactors;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.people.PersonRow;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.Target;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Confirm;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.FactSheet;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.SmallTable;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.part.Tone;

/** A person: how to reach, where at work, which roles, which cases. */
@Route("people")
public class PersonView extends DetailPage {
    private final People people;
    private final Grants grants;
    private final Reach reach;
    private final SecondFactors factors;
    private final ScopeNames scopes;
    private final PersonForm form;

    @Inject
    public PersonView(
            People people, Grants grants, Reach reach, SecondFactors factors, ScopeNames scopes, PersonForm form) {
        super(CooperationScreens.PERSON);
        this.people = people;
        this.grants = grants;
        this.reach = reach;
        this.factors = factors;
        this.scopes = scopes;
        this.form = form;
    }

    @Override
    protected String draw(String key) {
        PersonRow person = people.byId(id(key));
        Caller caller = caller();
        String place = Stream.of(person.title(), person.unit(), person.member())
                .filter(x -> x != null && !x.isBlank())
                .collect(Collectors.joining(", "));
        PageHeader header = head(person.name(), place);
        var target = new Target(person.memberId(), person.unitId(), null, person.vendorId(), null);
        if (caller.may(CooperationRight.ADMINISTER, target)) actions(header, person);
        add(facts(person));
        if (caller.anywhere(CooperationRight.READ_GRANTS)) add(roles(person));
        addBeside(person.id());
        return person.name();
    }

    private void actions(PageHeader header, PersonRow person) {
        header.addActions(new Button(t("action.edit"), e -> form.change(person, changed -> saved())));
        if (!reach.over(person.id())) return;
        if (factors.has(person.id()))
            header.addActions(new Button(
                    t("person.removeFactors"),
                    e -> Confirm.askDangerous(
                            t("person.removeFactors"),
                            t("person.removeFactorsText", person.name()),
                            t("person.removeFactors"),
                            () -> {
                                factors.removeAll(person.id());
                                saved();
                            })));
        header.addActions(new Button(t("person.account"), e -> form.account(person, this::saved)));
        header.addActions(
                person.active()
                        ? new Button(
                                t("person.deactivate"),
                                e -> Confirm.ask(
                                        t("person.deactivate"),
                                        t("person.deactivateText", person.name()),
                                        t("person.deactivate"),
                                        () -> setActive(person, false)))
                        : new Button(t("person.activate"), e -> setActive(person, true)));
        if (!person.active())
            header.addActions(new Button(
                    t("person.anonymise"),
                    e -> Confirm.askDangerous(
                            t("person.anonymise"),
                            t("person.anonymiseText", person.name()),
                            t("person.anonymise"),
                            () -> {
                                people.anonymise(person.id(), person.version());
                                saved();
                            })));
    }

    private void setActive(PersonRow person, boolean active) {
        people.setActive(person.id(), person.version(), active);
        saved();
    }

    static FactSheet facts(PersonRow p) {
        return new FactSheet()
                .fact(
                        t("unit.state"),
                        new StatusBadge(
                                t(p.active() ? "person.active" : "person.inactive"),
                                p.active() ? Tone.GOOD : Tone.NEUTRAL))
                .fact(
                        t("person.email"),
                        p.email() == null ? new Span("–") : new Anchor("mailto:" + p.email(), p.email()))
                .fact(t("person.phone"), p.phone() == null ? new Span("–") : new Anchor("tel:" + p.phone(), p.phone()))
                .fact(t("system.member"), p.member())
                .fact(t("system.unit"), p.unit())
                .fact(t("person.username"), p.username())
                .fact(t("user.language"), t("personLanguage." + p.language()));
    }

    private Block roles(PersonRow person) {
        SmallTable table = new SmallTable(
                t("grants.title"),
                t("grant.role"),
                t("grant.reach"),
                t("grant.source"),
                t("agreement.validFrom"),
                t("grant.until"));
        var held = grants.inForce(person.id());
        held.forEach(g -> table.row(
                t("role." + g.role()),
                scopes.of(g.scope(), g.scopeId()),
                t("grantSource." + g.source()),
                g.validFrom(),
                g.validTo() == null ? t("grant.noEnd") : g.validTo()));
        Anchor all = new Anchor(
                CooperationScreens.GRANTS.path() + "?q="
                        + java.net.URLEncoder.encode(person.name(), java.nio.charset.StandardCharsets.UTF_8),
                t("grants.all"));
        return new Block(t("grants.title"), held.isEmpty() ? Block.none(t("list.none")) : table).actions(all);
    }
}
