package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import java.util.List;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.web.ui.part.Choice;
import no.samdrift.web.ui.part.FormDialog;
import no.samdrift.web.ui.part.RefField;

/** A role and how far it reaches. */
class ScopeFields {
    private final Choice<Role> role = new Choice<>(t("grant.role"), "role", Role.class);
    private final Choice<ScopeKind> kind = new Choice<>(t("grant.reach"), "scope", ScopeKind.class);
    private final RefField scope = new RefField(t("grant.limitedTo"), List.of());

    ScopeFields(ScopeNames names) {
        role.setRequiredIndicatorVisible(true);
        kind.addValueChangeListener(e -> {
            scope.setItems(names.choices(e.getValue()));
            scope.setEnabled(e.getValue() != ScopeKind.COOPERATION);
        });
        List<ScopeKind> kinds = names.kinds();
        kind.setItems(kinds);
        if (!kinds.isEmpty()) kind.required(kinds.getFirst()).setValue(kinds.getFirst());
        scope.setEnabled(kind.getValue() != ScopeKind.COOPERATION);
    }

    void into(FormDialog form) {
        form.field("role", role);
        form.field("scope", kind);
        form.wide("scopeId", scope);
    }

    Role role() {
        if (role.isEmpty()) throw RuleBroken.at("role", "required");
        return role.getValue();
    }

    ScopeKind kind() {
        return kind.getValue();
    }

    long scopeId() {
        return scope.id() == null ? 0 : scope.id();
    }
}
