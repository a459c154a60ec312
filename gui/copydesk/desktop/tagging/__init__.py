"""The tagging panel: the tag field, the article's annotations, and the details of the selected one."""
