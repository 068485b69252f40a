"""Open the values of a record that stand against each other, beside the chip that says so, and settle them.

For every page with a conflict chip; what is chosen is one act a field, with Undo. What was not chosen stays
in the history.
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fieldsales.ui.page import PageContext
from fieldsales.ui.parts.compare import ComparePopover


def compare_values(
    host: QWidget, context: PageContext, kind: str, record_id: bytes, title: str, beside: QWidget
) -> ComparePopover:
    """Show both values of each field of a record (`kind`, `record_id`) that has several; take one.

    `title` is what the record is called, `beside` the chip; `host` is asked for when a choice is refused.
    """
    popover = ComparePopover(host, title)

    def settle(conflict_id: str, take: int) -> None:
        said = QCoreApplication.translate("conflicts", "{name}: settled").format(name=title)
        context.tasks.run(
            lambda: context.services.conflicts.settle(conflict_id, str(take)),
            parent=host,
            then=lambda seq: context.undo.did(seq, said, kind),
            writes=True,
            name="settle",
        )

    popover.taken.connect(settle)
    context.tasks.run(
        lambda: context.services.conflicts.of(kind, record_id),
        parent=popover,
        then=lambda found: popover.show_conflicts(found, (beside, beside.rect())),
        name="compare",
    )
    return popover
