package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

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
import no.samdrift.cooperation.unit.UnitRow;
import no.samdrift.cooperation.unit.Units;
import no.samdrift.kernel.data.Ref;
import no.samdrift.web.ui.part.FormDialog;
import no.samdrift.web.ui.part.ImportedLink;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.RefField;
import no.samdrift.web.ui.part.SmallTable;
import no.samdrift.web.ui.part.Toast;

/** The units of each member, each below the one above it. */
@Route("admin/units")
public class UnitsView extends Main implements BeforeEnterObserver {
    private final Units units;
    private final Pickers pickers;
    private final RefField member;
    private final Div list = new Div();
    private boolean importedOnes;

    @Inject
    public UnitsView(Units units, Pickers pickers) {
        this.units = units;
        this.pickers = pickers;
        addClassName("page");
        Button add = new Button(t("units.new"), e -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        List<Ref> members = pickers.memberRefs(CooperationRight.ADMINISTER);
        member = new RefField(t("system.member"), members);
        member.setClearButtonVisible(false);
        member.addClassName("page-search");
        if (!members.isEmpty()) member.setValue(members.getFirst());
        member.addValueChangeListener(e -> draw());
        add(
                new PageHeader(t("units.title"), t("units.lead"), new Anchor("imports/units", t("list.import")), add),
                member,
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        importedOnes = ImportedLink.asked(event);
        draw();
    }

    private void draw() {
        list.removeAll();
        if (member.isEmpty()) return;
        SmallTable table = new SmallTable(t("units.title"), t("unit.name"), t("unit.state"), "");
        List<UnitRow> all = units.of(member.id());
        all.stream()
                .filter(u -> u.imported() == importedOnes)
                .forEach(u -> table.row(
                        u.path(),
                        t(u.active() ? "unit.active" : "unit.closed"),
                        new Button(t("action.edit"), e -> change(u))));
        list.add(
                table,
                new ImportedLink(
                        CooperationScreens.UNITS.path(),
                        all.stream().filter(UnitRow::imported).count(),
                        importedOnes));
    }

    private void done() {
        Toast.done(t("form.saved"));
        draw();
    }

    private void add() {
        TextField name = new TextField(t("unit.name"));
        RefField parent = new RefField(t("unit.parent"), pickers.unitRefs(member.id()));
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
