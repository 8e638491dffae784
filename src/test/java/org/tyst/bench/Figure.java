package org.tyst.bench;

/** One measured figure beside its floor: the physical limit or the plain way, measured in the same run. */
record Figure(String name, double value, String unit, double floor, double ratio) {
    static Figure of(String name, double value, String unit, double floor) {
        return new Figure(
                name,
                rounded(value),
                unit,
                rounded(floor),
                floor == 0 ? 0 : rounded(value / floor));
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }
}
