package org.tyst.screens.parts;

import javafx.geometry.Orientation;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Things that flow at the left, and at the right end what keeps its width as long as half the room is enough for it. An
 * HBox would give the flow the height that it needs in 400 pixels.
 */
final class FlowAndEnd extends Pane {
    private final FlowPane flow;
    private final Region end;

    FlowAndEnd(FlowPane flow, Region end) {
        this.flow = flow;
        this.end = end;
        getChildren().setAll(flow, end);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(-1) + end.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return width < 0 ? 0 : computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var whole = width < 0 ? prefWidth(-1) : width;
        return Math.max(flow.prefHeight(flowWidth(whole)), end.prefHeight(endWidth(whole)));
    }

    @Override
    protected void layoutChildren() {
        var height = getHeight();
        var flowWidth = flowWidth(getWidth());
        var endWidth = endWidth(getWidth());
        var flowHeight = flow.prefHeight(flowWidth);
        var endHeight = end.prefHeight(endWidth);
        flow.resizeRelocate(0, snapPositionY((height - flowHeight) / 2), flowWidth, flowHeight);
        end.resizeRelocate(
                snapPositionX(getWidth() - endWidth),
                snapPositionY((height - endHeight) / 2),
                endWidth,
                endHeight);
    }

    private double flowWidth(double whole) {
        var gap = endWidth(whole) > 0 ? 2 * flow.getHgap() : 0;
        return Math.max(0, snapSizeX(whole - endWidth(whole) - gap));
    }

    private double endWidth(double whole) {
        return snapSizeX(Math.min(end.prefWidth(-1), whole / 2));
    }
}
