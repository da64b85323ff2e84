// A picture or file that is pasted on the page is uploaded as if it were chosen; text in a field is left alone.
window.samdriftPaste = upload => {
  const paste = event => {
    if (!upload.isConnected) return document.removeEventListener('paste', paste);
    const files = [...(event.clipboardData?.files ?? [])];
    if (!files.length) return;
    event.preventDefault();
    upload._addFiles(files);
  };
  document.addEventListener('paste', paste);
};
