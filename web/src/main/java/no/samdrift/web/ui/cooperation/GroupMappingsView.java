package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.cooperation.access.GroupMappings;
import no.samdrift.cooperation.access.GroupMappings.DryRun;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Grant;
import no.samdrift.kernel.access.Target;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Confirm;
import no.samdrift.web.ui.part.EmptyState;
import no.samdrift.web.ui.part.FormDialog;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.RefField;
import no.samdrift.web.ui.part.SmallTable;
import no.samdrift.web.ui.part.Toast;

/** Which role a group of the directory gives, and what a sign-in with some groups would do. */
@Route("admin/group-mappings")
public class GroupMappingsView extends Main {
    private final GroupMappings mappings;
    private final ScopeNames scopes;
    private final boolean writes;
    private final Div list = new Div();
    private final Div outcome = new Div();

    @Inject
    public GroupMappingsView(GroupMappings mappings, ScopeNames scopes, Pickers pickers, CurrentCaller caller) {
        this.mappings = mappings;
        this.scopes = scopes;
        writes = caller.get().may(CooperationRight.GRANT, Target.COOPERATION);
        addClassName("page");
        PageHeader header = new PageHeader(t("mappings.title"), t("mappings.lead"));
        if (writes) {
            Button add = new Button(t("mapping.new"), e -> add());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.addActions(add);
        }
        add(header, list, dryRun(pickers));
        draw();
    }

    private void draw() {
        list.removeAll();
        var all = mappings.all();
        if (all.isEmpty()) {
            list.add(new EmptyState(VaadinIcon.GROUP, t("mappings.none"), t("mappings.noneHint")));
            return;
        }
        SmallTable table =
                new SmallTable(t("mappings.title"), t("mapping.group"), t("grant.role"), t("grant.reach"), "");
        all.forEach(m -> {
            Button remove = new Button(
                    t("action.delete"),
                    e -> Confirm.askDangerous(
                            t("mapping.remove"), t("mapping.removeText", m.groupName()), t("action.delete"), () -> {
                                mappings.remove(m.id());
                                draw();
                            }));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            table.row(m.groupName(), t("role." + m.role()), scopes.of(m.scope(), m.scopeId()), writes ? remove : null);
        });
        list.add(table);
    }

    private void add() {
        TextField group = new TextField(t("mapping.group"));
        ScopeFields fields = new ScopeFields(scopes);
        FormDialog form = new FormDialog(t("mapping.new"), t("action.save"), () -> {
            mappings.add(group.getValue(), fields.role(), fields.kind(), fields.scopeId());
            Toast.done(t("form.saved"));
            draw();
        });
        form.wide("groupName", group).setRequiredIndicatorVisible(true);
        fields.into(form);
        form.open();
    }

    private Block dryRun(Pickers pickers) {
        RefField person = pickers.person(t("mapping.person"));
        TextArea groups = new TextArea(t("mapping.groups"));
        groups.setHelperText(t("mapping.groupsHelp"));
        Button run = new Button(
                t("mapping.try"),
                e -> show(mappings.dryRun(
                        person.id(),
                        Arrays.stream(groups.getValue().split("[\\n,;]"))
                                .map(String::strip)
                                .filter(g -> !g.isEmpty())
                                .distinct()
                                .toList())));
        Div form = new Div(groups, person, run);
        form.addClassNames("form-grid", "panel");
        groups.addClassName("wide");
        outcome.getElement().setAttribute("aria-live", "polite");
        return new Block(t("mapping.dryRun"), form, outcome);
    }

    private void show(DryRun plan) {
        outcome.removeAll();
        SmallTable table = new SmallTable(t("mapping.dryRun"), t("mapping.effect"), t("grant.role"), t("grant.reach"));
        rows(table, "mapping.gives", plan.gives());
        rows(table, "mapping.keeps", plan.keeps());
        rows(table, "mapping.takes", plan.takes());
        plan.unknownGroups().forEach(g -> table.row(t("mapping.unknown"), g, null));
        boolean nothing = plan.gives().isEmpty()
                && plan.keeps().isEmpty()
                && plan.takes().isEmpty()
                && plan.unknownGroups().isEmpty();
        outcome.add(nothing ? Block.none(t("mapping.nothing")) : table);
    }

    private void rows(SmallTable table, String effect, List<Grant> grants) {
        grants.forEach(g -> table.row(t(effect), t("role." + g.role()), scopes.of(g.scope(), g.scopeId())));
    }
}
