// Seam only; see ARCHITECTURE.md.
