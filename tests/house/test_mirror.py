"""The tests mirror the package: each module has its test file, is named by a test, or says who tests it."""

import re
from functools import cache
from pathlib import Path

import pytest
from tests.house.sources import PACKAGE, ROOT, modules, name_of, tree

TESTS = ROOT / "tests"

# Parts that have no door of their own: a bigger whole is what can be tested, and this is its test.
TESTED_BY = {
    "desktop/tables/cells.py": "desktop/tables/test_window.py",
    "desktop/tables/choosing.py": "desktop/tables/test_window.py",
    "desktop/tables/controller.py": "desktop/tables/test_window.py",
    "desktop/tables/grid.py": "desktop/tables/test_window.py",
    "desktop/tables/model.py": "desktop/tables/test_window.py",
    "desktop/tables/rows_menu.py": "desktop/tables/test_window.py",
    "project/filling.py": "session/test_filling.py",
    "project/table_columns.py": "project/test_tables.py",
    "desktop/action_spec.py": "desktop/test_actions.py",
    "desktop/codebook_actions.py": "desktop/test_actions.py",
    "domain/completeness.py": "session/test_completeness.py",
    "project/completeness.py": "session/test_completeness.py",
    "project/attribute_values.py": "session/test_attributes.py",
    "project/annotation_batch.py": "session/test_laying.py",
    "session/lay_known.py": "session/test_laying.py",
    "session/lay_run.py": "session/test_laying.py",
    "session/lay_spans.py": "session/test_laying.py",
    "session/lay_survey.py": "session/test_laying.py",
    "desktop/topics/controller.py": "desktop/topics/test_definition.py",
    "desktop/topics/adder.py": "desktop/topics/test_tree.py",
    "desktop/topics/boxes.py": "desktop/topics/test_page.py",
    "desktop/topics/examples.py": "desktop/topics/test_page.py",
    "desktop/topics/showing.py": "desktop/topics/test_tree.py",
    "desktop/topics/swatch.py": "desktop/topics/test_page.py",
    "desktop/topics/tree_model.py": "desktop/topics/test_tree.py",
    "desktop/topics/window.py": "desktop/topics/test_tree.py",
    "desktop/header_notes.py": "desktop/versions/test_controller.py",
    "commands/import_options.py": "commands/test_articles.py",
    "commands/plans.py": "commands/test_articles.py",
    "desktop/correcting/affected.py": "desktop/correcting/test_controller.py",
    "desktop/attributes/choice_table.py": "desktop/attributes/test_dialog.py",
    "desktop/attributes/controller.py": "desktop/attributes/test_dialog.py",
    "desktop/attributes/gaps.py": "desktop/attributes/test_completeness.py",
    "desktop/attributes/tree.py": "desktop/attributes/test_dialog.py",
    "desktop/attributes/words.py": "desktop/attributes/test_dialog.py",
    "desktop/dialogs/preferences/controller.py": "desktop/dialogs/preferences/test_dialog.py",
    "desktop/dialogs/preferences/key_editor.py": "desktop/dialogs/preferences/test_keys_page.py",
    "desktop/dialogs/preferences/page.py": "desktop/dialogs/preferences/test_dialog.py",
    "desktop/articles/check_list.py": "desktop/articles/test_filtering.py",
    "desktop/articles/filter_panel.py": "desktop/articles/test_filtering.py",
    "desktop/articles/order_box.py": "desktop/articles/test_filtering.py",
    "desktop/article/aims.py": "desktop/article/test_selecting.py",
    "desktop/article/clicks.py": "desktop/article/test_selecting.py",
    "desktop/empty.py": "desktop/test_documents.py",
    "desktop/exporting/controller.py": "desktop/dialogs/test_export.py",
    "desktop/exporting/form.py": "desktop/dialogs/test_export.py",
    "desktop/exporting/formats.py": "desktop/dialogs/test_export.py",
    "desktop/exporting/presets.py": "desktop/dialogs/test_export.py",
    "desktop/finding/controller.py": "desktop/finding/test_search.py",
    "desktop/finding/finder.py": "desktop/finding/test_bar.py",
    "desktop/finding/marks.py": "desktop/finding/test_search.py",
    "desktop/finding/occurrence_tagging.py": "desktop/finding/test_search.py",
    "desktop/finding/toggles.py": "desktop/finding/test_bar.py",
    "desktop/focus_ring.py": "desktop/test_access.py",
    "desktop/importing/looking.py": "desktop/importing/test_controller.py",
    "desktop/laying/controller.py": "desktop/laying/test_dialog.py",
    "desktop/laying/fields_model.py": "desktop/laying/test_rules_table.py",
    "desktop/laying/labels_model.py": "desktop/laying/test_rules_table.py",
    "desktop/laying/links_model.py": "desktop/laying/test_rules_table.py",
    "desktop/laying/mapping_pane.py": "desktop/laying/test_dialog.py",
    "desktop/laying/offers_model.py": "desktop/laying/test_offers.py",
    "desktop/laying/report.py": "desktop/laying/test_dialog.py",
    "desktop/laying/result.py": "desktop/laying/test_dialog.py",
    "desktop/laying/rules_model.py": "desktop/laying/test_rules_table.py",
    "desktop/laying/source.py": "desktop/laying/test_dialog.py",
    "desktop/laying/trying.py": "desktop/laying/test_dialog.py",
    "desktop/helping.py": "desktop/test_workbench.py",
    "desktop/menus.py": "desktop/test_action_set.py",
    "desktop/palette/controller.py": "desktop/palette/test_palette.py",
    "desktop/palette/delegate.py": "desktop/palette/test_palette.py",
    "desktop/palette/view.py": "desktop/palette/test_palette.py",
    "desktop/small.py": "desktop/test_header.py",
    "desktop/merging/choosing.py": "desktop/merging/test_controller.py",
    "desktop/merging/dialog.py": "desktop/merging/test_controller.py",
    "desktop/revising/history.py": "desktop/revising/test_controller.py",
    "desktop/revising/worklist.py": "desktop/revising/test_controller.py",
    "desktop/suggesting/rows.py": "desktop/suggesting/test_panel.py",
    "desktop/tagging/attribute_editors.py": "desktop/tagging/test_attribute_fields.py",
    "desktop/tagging/controller.py": "desktop/test_tagging_flow.py",
    "desktop/tagging/entry_forms.py": "desktop/tagging/test_details.py",
    "desktop/tagging/entry_line.py": "desktop/tagging/test_details.py",
    "desktop/tagging/form.py": "desktop/tagging/test_details.py",
    "desktop/tagging/note.py": "desktop/tagging/test_details.py",
    "desktop/tagging/panel.py": "desktop/test_tagging_flow.py",
    "desktop/tagging/picker.py": "desktop/test_tagging_flow.py",
    "desktop/tagging/quotation_form.py": "desktop/tagging/test_details.py",
    "desktop/welcome.py": "desktop/test_projects.py",
    "domain/revision.py": "session/test_entries.py",
    "domain/progress.py": "session/test_articles.py",
    "domain/wording.py": "domain/test_reporting.py",
    "errors.py": "commands/test_group.py",
    "exchange/cas_content.py": "exchange/test_cas_marks.py",
    "exchange/cas_found.py": "exchange/test_cas_sources.py",
    "exchange/cas_json_read.py": "exchange/test_cas_sources.py",
    "exchange/cas_own.py": "exchange/test_cas_read.py",
    "exchange/cas_types.py": "exchange/test_cas_marks.py",
    "exchange/cas_xmi_read.py": "exchange/test_cas_sources.py",
    "exchange/cas_xml.py": "exchange/test_cas_sources.py",
    "exchange/brat_conf_read.py": "exchange/test_brat_read.py",
    "exchange/brat_marks.py": "exchange/test_brat_read.py",
    "exchange/brat_own.py": "exchange/test_brat_read.py",
    "exchange/brat_parse.py": "exchange/test_brat_read.py",
    "exchange/brat_texts.py": "exchange/test_brat_read.py",
    "exchange/webanno_parse.py": "exchange/test_webanno_read.py",
    "exchange/webanno_text.py": "exchange/test_webanno_read.py",
    "exchange/own_values.py": "exchange/test_brat_read.py",
    "exchange/source_files.py": "exchange/test_brat_read.py",
    "exchange/label_studio_results.py": "exchange/test_label_studio_read.py",
    "exchange/label_studio_scheme.py": "exchange/test_label_studio_read.py",
    "exchange/label_studio_texts.py": "exchange/test_label_studio_read.py",
    "exchange/region_articles.py": "exchange/test_doccano_read.py",
    "exchange/region_marks.py": "exchange/test_doccano_read.py",
    "exchange/region_told.py": "exchange/test_doccano_read.py",
    "exchange/format.py": "exchange/test_registry.py",
    "exchange/conll_articles.py": "exchange/test_conll_read.py",
    "exchange/docbin_content.py": "exchange/test_docbin_read.py",
    "exchange/spacy_modules.py": "exchange/test_docbin_read.py",
    "exchange/conllu_documents.py": "exchange/test_conllu_read.py",
    "exchange/conllu_marks.py": "exchange/test_conllu_read.py",
    "exchange/refi_archive.py": "exchange/test_refi_read.py",
    "exchange/refi_book.py": "exchange/test_refi_marks.py",
    "exchange/refi_codebook_read.py": "exchange/test_refi_marks.py",
    "exchange/refi_codes_read.py": "exchange/test_refi_marks.py",
    "exchange/refi_lines.py": "exchange/test_refi_read.py",
    "exchange/refi_notes_read.py": "exchange/test_refi_marks.py",
    "exchange/refi_own.py": "exchange/test_refi_read.py",
    "exchange/refi_positions.py": "exchange/test_refi_marks.py",
    "exchange/refi_selections.py": "exchange/test_refi_marks.py",
    "exchange/refi_values.py": "exchange/test_refi_marks.py",
    "exchange/refi_xml.py": "exchange/test_refi_read.py",
    "exchange/source_texts.py": "exchange/test_refi_marks.py",
    "exchange/web_codebook.py": "exchange/test_web_read.py",
    "exchange/web_marks.py": "exchange/test_web_read.py",
    "exchange/web_nodes.py": "exchange/test_web_read.py",
    "exchange/web_ours.py": "exchange/test_web_read.py",
    "exchange/web_stream.py": "exchange/test_web_read.py",
    "exchange/web_targets.py": "exchange/test_web_read.py",
    "project/annotations.py": "session/test_tagging.py",
    "project/article_rows.py": "session/test_articles.py",
    "project/articles.py": "session/test_articles.py",
    "project/topic_uses.py": "session/test_topic_pages.py",
    "project/worklist.py": "session/test_worklist.py",
    "project/merging.py": "session/test_merging.py",
    "project/apart.py": "session/test_merging.py",
    "project/entry_details.py": "session/test_entries.py",
    "project/revisions.py": "session/test_entries.py",
    "project/schema_codebook.py": "project/test_schema.py",
    "project/attributes.py": "session/test_datasets.py",
    "project/codebook.py": "session/test_codebook.py",
    "project/coders.py": "session/test_tagging.py",
    "project/journal.py": "session/test_history.py",
    "project/lists.py": "session/test_lists.py",
    "project/notes.py": "session/test_tagging.py",
    "project/provenance.py": "session/test_suggesting.py",
    "exchange/publishing.py": "session/test_exporting.py",
    "project/records.py": "session/test_datasets.py",
    "project/schema_ids.py": "session/test_history.py",
    "project/schema_lists.py": "project/test_schema.py",
    "project/usage.py": "session/test_codebook.py",
    "readers/process.py": "readers/test_worker.py",
    "readers/format.py": "readers/test_registry.py",
    "readers/block_builder.py": "readers/test_word_body.py",
    "readers/office.py": "readers/test_word.py",
    "readers/opendocument_body.py": "readers/test_opendocument.py",
    "readers/package.py": "readers/test_word.py",
    "readers/hyphens.py": "readers/test_pdf.py",
    "readers/pdf_blocks.py": "readers/test_pdf_layout.py",
    "readers/pdf_initials.py": "readers/test_pdf_layout.py",
    "readers/pdf_lines.py": "readers/test_pdf_layout.py",
    "readers/pdf_margins.py": "readers/test_pdf_layout.py",
    "readers/pdf_page.py": "readers/test_pdf.py",
    "readers/pdf_paragraphs.py": "readers/test_pdf_layout.py",
    "readers/refusals.py": "readers/test_word.py",
    "readers/rtf_codes.py": "readers/test_rtf.py",
    "readers/rtf_flow.py": "readers/test_rtf.py",
    "readers/rtf_text.py": "readers/test_rtf.py",
    "readers/rtf_tokens.py": "readers/test_rtf.py",
    "readers/word_parts.py": "readers/test_word.py",
    "suggest/__init__.py": "suggest/test_engine.py",
    "suggest/roles.py": "suggest/test_people.py",
    "session/codebook_storing.py": "session/test_codebooks.py",
    "session/core.py": "session/test_history.py",
    "session/import_events.py": "session/test_importing.py",
    "session/import_planning.py": "session/test_importing.py",
    "session/import_storing.py": "session/test_importing.py",
    "session/import_values.py": "session/test_articles.py",
    "session/restore_entries.py": "session/test_restore.py",
    "session/session.py": "test_api.py",
}


@cache
def named_by_tests() -> frozenset[str]:
    """Every module that a test imports, as dotted names; names imported from packages count as modules."""
    found: set[str] = set()
    for path in modules(TESTS):
        text = path.read_text(encoding="utf-8")
        for package, names in re.findall(r"from (copydesk[\w.]*) import ([\w, ]+|\([^)]*\))", text):
            found.add(package)
            found.update(f"{package}.{name}" for name in re.findall(r"\w+", names))
        found.update(re.findall(r"^import (copydesk[\w.]*)", text, re.MULTILINE))
    return frozenset(found)


def needs_a_test(path: Path) -> bool:
    """Whether there is anything but a docstring, imports and what is exported."""
    return path.name != "__init__.py" or any(hasattr(node, "body") for node in tree(path).body)


@pytest.mark.parametrize("path", [path for path in modules() if needs_a_test(path)], ids=name_of)
def test_every_module_has_a_test(path: Path) -> None:
    inside = path.relative_to(PACKAGE)
    stem = "api" if inside.parts == ("__init__.py",) else inside.stem.strip("_")
    mirrored = TESTS / inside.parent / f"test_{stem}.py"
    dotted = ".".join(("copydesk", *inside.with_suffix("").parts))
    instead = TESTED_BY.get(inside.as_posix())
    assert mirrored.exists() or dotted in named_by_tests() or (instead and (TESTS / instead).exists())


def test_no_exception_is_out_of_date() -> None:
    assert [name for name in TESTED_BY if not (PACKAGE / name).exists()] == []
