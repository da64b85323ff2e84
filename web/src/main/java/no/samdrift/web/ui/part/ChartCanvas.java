package no.samdrift.web.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.shared.Registration;
import java.util.Map;

/** The drawing surface: ECharts in a custom element of ours, both served as they are. */
@Tag("samdrift-chart")
@JavaScript("context://webjars/echarts/5.5.0/echarts.min.js")
@JavaScript("context://js/samdrift-chart.js")
class ChartCanvas extends Component implements HasSize {
    ChartCanvas(String label) {
        getElement().setAttribute("role", "img").setAttribute("aria-label", label);
    }

    void setOption(Map<String, ?> option) {
        getElement().setPropertyMap("option", option);
    }

    Registration addPickListener(ComponentEventListener<PickEvent> listener) {
        return addListener(PickEvent.class, listener);
    }

    @DomEvent("chart-click")
    static class PickEvent extends ComponentEvent<ChartCanvas> {
        private final String name;

        public PickEvent(ChartCanvas source, boolean fromClient, @EventData("event.detail.name") String name) {
            super(source, fromClient);
            this.name = name;
        }

        String getName() {
            return name;
        }
    }
}
