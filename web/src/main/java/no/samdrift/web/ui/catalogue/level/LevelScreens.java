package no.samdrift.web.ui.catalogue.level;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import no.samdrift.catalogue.level.Levels;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.kernel.time.Time;
import no.samdrift.web.ui.part.Screen;
import no.samdrift.web.ui.part.Thing;
import no.samdrift.web.ui.shell.FirstStep;

/** Where service hours and levels are seen. */
@ApplicationScoped
public class LevelScreens {
    @Produces
    static final Screen LEVELS = Screen.of(
            LevelsView.class,
            "adminLevels",
            VaadinIcon.TIMER,
            "menu.section.administration",
            925,
            CooperationRight.ADMINISTER);

    @Produces
    public static final Thing CALENDAR = new Thing("calendar", CalendarView.class, LEVELS, CooperationRight.ADMINISTER);

    @Produces
    @Dependent
    static FirstStep firstLevels(Levels levels, Time time) {
        return new FirstStep(
                40, "levels", () -> !levels.inForce(null, time.today()).isEmpty(), LEVELS.path(), null);
    }
}
