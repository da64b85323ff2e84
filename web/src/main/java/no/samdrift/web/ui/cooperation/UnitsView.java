package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.people.PersonRow;
import no.samdrift.cooperation.unit.UnitRow;
import no.samdrift.cooperation.unit.Units;
import no.samdrift.kernel.data.Ref;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.FactSheet;
import no.samdrift.web.ui.part.FormDialog;
import no.samdrift.web.ui.part.ImportedLink;
import no.samdrift.web.ui.part.LinkList;
import no.samdrift.web.ui.part.ListAndPage;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.RefField;
import no.samdrift.web.ui.part.Toast;

/** The units of each member, each below the one above it. */
@Route("admin/units")
public class UnitsView extends Main implements BeforeEnterObserver {
    private static final int MOST_PEOPLE = 100;

    private final Units units;
    private final People people;
    private final Pickers pickers;
    private final RefField member;
    private final ListAndPage list = new ListAndPage(t("units.title"), t("units.search"));
    private final Div imported = new Div();
    private boolean importedOnes;
    private Long chosen;

    @Inject
    public UnitsView(Units units, People people, Pickers pickers) {
        this.units = units;
        this.people = people;
        this.pickers = pickers;
        addClassName("page");
        Button add = new Button(t("units.new"), e -> addBelow(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        List<Ref> members = pickers.memberRefs(CooperationRight.ADMINISTER);
        member = new RefField(t("system.member"), members);
        member.setClearButtonVisible(false);
        member.addClassName("page-search");
        if (!members.isEmpty()) member.setValue(members.getFirst());
        member.addValueChangeListener(e -> {
            if (!e.isFromClient()) return;
            UI.getCurrent().navigate(address(null));
        });
        add(
                new PageHeader(t("units.title"), t("units.lead"), new Anchor("imports/units", t("list.import")), add),
                member,
                list,
                imported);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        importedOnes = ImportedLink.asked(event);
        chosen = asked(event, "unit");
        Long of = asked(event, "member");
        pickers.memberRefs(CooperationRight.ADMINISTER).stream()
                .filter(each -> of != null && each.id() == of)
                .findFirst()
                .ifPresent(member::setValue);
        draw();
    }

    private static Long asked(BeforeEnterEvent event, String name) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(name)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
    }

    private String address(Long unit) {
        return CooperationScreens.UNITS.path() + "?member=" + member.id() + (importedOnes ? "&imported=yes" : "")
                + (unit == null ? "" : "&unit=" + unit);
    }

    private void draw() {
        if (member.isEmpty()) return;
        List<UnitRow> all = units.of(member.id());
        List<UnitRow> here =
                all.stream().filter(u -> u.imported() == importedOnes).toList();
        UnitRow named = here.stream()
                .filter(u -> chosen != null && u.id() == chosen)
                .findFirst()
                .orElse(null);
        UnitRow shown = named != null || here.isEmpty() ? named : here.getFirst();
        list.show(
                here.stream()
                        .map(u -> new ListAndPage.Entry(
                                u.id(), u.path(), u.active() ? null : t("unit.closed"), address(u.id())))
                        .toList(),
                named == null ? null : named.id(),
                address(null),
                shown == null ? Block.none(t("list.none")) : page(shown, here));
        imported.removeAll();
        imported.add(new ImportedLink(
                CooperationScreens.UNITS.path(),
                all.stream().filter(UnitRow::imported).count(),
                importedOnes));
    }

    /** What is below it and who is in it. */
    private Div page(UnitRow unit, List<UnitRow> all) {
        LinkList below = new LinkList();
        all.stream()
                .filter(u -> u.parentId() != null && u.parentId() == unit.id())
                .forEach(u -> below.link(address(u.id()), u.name(), u.active() ? "" : t("unit.closed")));
        LinkList who = new LinkList();
        List<PersonRow> found =
                people.slice(new People.Filter(null, null, unit.id(), null, true, null), 0, MOST_PEOPLE + 1);
        found.stream()
                .limit(MOST_PEOPLE)
                .forEach(p -> who.link(CooperationScreens.PERSON.href(p.id()), p.name(), p.title()));
        String many = found.size() > MOST_PEOPLE ? MOST_PEOPLE + "+" : String.valueOf(found.size());
        FactSheet facts = new FactSheet()
                .fact(t("unit.path"), unit.path())
                .fact(t("unit.state"), t(unit.active() ? "unit.active" : "unit.closed"));
        return new Div(
                new Block(unit.name(), facts)
                        .actions(
                                new Button(t("unit.below"), e -> addBelow(unit)),
                                new Button(t("action.edit"), e -> change(unit))),
                below.under(t("unit.units")),
                who.under(t("unit.people", many)));
    }

    private void done() {
        Toast.done(t("form.saved"));
        draw();
    }

    private void addBelow(UnitRow above) {
        TextField name = new TextField(t("unit.name"));
        RefField parent = new RefField(t("unit.parent"), pickers.unitRefs(member.id()));
        if (above != null) parent.chosen(above.id(), above.path());
        FormDialog form = new FormDialog(t("units.new"), t("action.save"), () -> {
            units.add(member.id(), parent.id(), name.getValue());
            done();
        });
        form.wide("name", name).setRequiredIndicatorVisible(true);
        form.wide("parentId", parent);
        form.open();
    }

    private void change(UnitRow unit) {
        TextField name = new TextField(t("unit.name"));
        name.setValue(unit.name());
        Checkbox active = new Checkbox(t("unit.active"), unit.active());
        FormDialog form = new FormDialog(unit.name(), t("action.save"), () -> {
            units.change(unit.id(), unit.version(), name.getValue(), active.getValue());
            done();
        });
        form.wide("name", name).setRequiredIndicatorVisible(true);
        form.plain(active);
        form.open();
    }
}
